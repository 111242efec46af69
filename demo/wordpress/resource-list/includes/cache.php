<?php
/**
 * Feeds that the server keeps for a while, where an author asks for it: the visitor's browser then asks nobody else.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

/** A feed that can no longer be had is shown this long as it last was. */
const KEEP_FOR = WEEK_IN_SECONDS;
/** Seconds until a server that failed is asked again. */
const RETRY_AFTER = MINUTE_IN_SECONDS;

function cache_key( $address ) {
	return 'resource_list_' . md5( $address );
}

/**
 * The feed as JSON, at most so many minutes old where it can be had, or null where it cannot.
 */
function cached_feed( $address, $minutes ) {
	$kept = get_transient( cache_key( $address ) );
	$json = is_array( $kept ) ? $kept['json'] : null;
	if ( is_array( $kept ) && time() < $kept['asked'] + ( $kept['failed'] ? RETRY_AFTER : $minutes * MINUTE_IN_SECONDS ) ) {
		return $json;
	}
	// Whoever comes while the feed is on its way gets what there is, and does not ask as well.
	keep_feed( $address, $json, true );
	$fresh = fetch_feed( $address );
	keep_feed( $address, null === $fresh ? $json : $fresh, null === $fresh );
	return null === $fresh ? $json : $fresh;
}

function keep_feed( $address, $json, $failed ) {
	$kept = array(
		'json'   => $json,
		'asked'  => time(),
		'failed' => $failed,
	);
	set_transient( cache_key( $address ), $kept, KEEP_FOR );
}

function forget_feed( $address ) {
	return delete_transient( cache_key( $address ) );
}
