<?php
/**
 * The element's HTML, with the link that is there without the script.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

/** The list, as HTML; every value in it is escaped here. */
function markup( array $settings ) {
	if ( null === $settings['src'] ) {
		return unfinished();
	}
	$link = fallback_link( $settings );
	// Feed readers and mails run no script.
	if ( is_feed() ) {
		return $link;
	}
	enqueue_scripts( $settings );
	$attributes = '';
	foreach ( element_settings() as $name => list( $attribute ) ) {
		$value = $settings[ $name ];
		if ( true === $value ) {
			$attributes .= ' ' . $attribute;
		} elseif ( null !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $attribute, 'src' === $name ? escape_addresses( $value ) : esc_attr( $value ) );
		}
	}
	return sprintf( '<resource-list%s>%s%s</resource-list>', $attributes, carried_feed( $settings ), $link );
}

function escape_addresses( $addresses ) {
	return implode( ' ', array_map( 'esc_url', explode( ' ', $addresses ) ) );
}

/** Shown until the list is, and where it cannot be. */
function fallback_link( array $settings ) {
	$addresses = explode( ' ', $settings['src'] );
	$address   = null === $settings['link'] ? $addresses[0] : $settings['link'];
	$text      = $settings['linkText'];
	if ( null === $text ) {
		$text = null === $settings['label'] ? __( 'List of resources', 'resource-list' ) : $settings['label'];
	}
	return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $text ) );
}

/** The feed itself, where the server keeps it: one only, since the element takes no more from the page. */
function carried_feed( array $settings ) {
	if ( ! $settings['cache'] || false !== strpos( $settings['src'], ' ' ) ) {
		return '';
	}
	$address = $settings['src'];
	if ( '/' === $address[0] && '/' !== substr( $address, 1, 1 ) ) {
		$address = origin() . $address;
	}
	$json = cached_feed( $address, $settings['cache'] );
	// JSON in which `<`, `>` and `&` are written as `\u003C` and so on: nothing in it is markup.
	return null === $json ? '' : '<script type="application/json">' . $json . '</script>';
}

/** This site's scheme, host and port, which `/feed.json` is relative to. */
function origin() {
	$home = wp_parse_url( home_url() );
	return $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
}

/** A list without an address: visitors see nothing, and whoever can mend it is told. */
function unfinished() {
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	return '<p>' . esc_html__( 'This list has no feed yet. Visitors do not see this note.', 'resource-list' ) . '</p>';
}
