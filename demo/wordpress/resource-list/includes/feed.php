<?php
/**
 * Gets a feed for a page that carries it along, and makes it safe to stand there.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

/** Bytes of a feed that the server gets, at the most. A larger one is left to the visitor's browser. */
const FEED_LIMIT = 524288;
const FEED_DEPTH = 32;

/**
 * The feed as JSON that can stand in a script element, or null when it cannot be had, is no feed, is too large, or goes
 * on in further pages, which only the script can ask for.
 *
 * `wp_safe_remote_get` refuses addresses inside the server's own network.
 */
function fetch_feed( $address ) {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 5,
			'redirection'         => 3,
			'limit_response_size' => FEED_LIMIT + 1,
			'headers'             => array( 'Accept' => 'application/feed+json, application/json' ),
		)
	);
	if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > FEED_LIMIT ) {
		return null;
	}
	$feed = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $body ), false, FEED_DEPTH );
	if ( ! is_object( $feed ) || ! isset( $feed->items ) || ! is_array( $feed->items ) || ! empty( $feed->next_url ) ) {
		return null;
	}
	// Relative addresses in it resolve against where it came from.
	$feed->feed_url = final_address( $response, $address );
	array_walk( $feed->items, __NAMESPACE__ . '\hide_addresses' );
	// No `<` is left that could end the script element.
	$json = wp_json_encode( $feed, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return $json ? $json : null;
}

/** Where the feed was in the end, when the server was sent on. */
function final_address( array $response, $address ) {
	$answer = isset( $response['http_response'] ) ? $response['http_response'] : null;
	$url    = is_object( $answer ) ? $answer->get_response_object()->url : '';
	return is_string( $url ) && '' !== $url ? $url : $address;
}

/** An entry that is not for everybody is never linked; in a page, search engines would find its address. */
function hide_addresses( $item ) {
	if ( ! is_object( $item ) || ! isset( $item->_resource->access->level ) ) {
		return;
	}
	if ( 'restricted' !== $item->_resource->access->level ) {
		return;
	}
	if ( isset( $item->content_html ) && is_string( $item->content_html ) && empty( $item->content_text ) ) {
		$item->content_text = wp_strip_all_tags( $item->content_html );
	}
	unset( $item->url, $item->external_url, $item->attachments, $item->content_html );
	unset( $item->_resource->editions, $item->_resource->link );
}
