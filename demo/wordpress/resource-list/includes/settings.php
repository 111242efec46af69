<?php
/**
 * What an author may set, in the block and in the shortcode, and what each value may be.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

const FACETS = array( 'section', 'type', 'format', 'audience', 'topic', 'publisher', 'year', 'language', 'access', 'source' );
const ORDERS = array( 'feed', 'title', 'newest', 'oldest' );
const ACTIONS = array( 'print', 'copy', 'shortlist' );

/** Minutes for which the server may keep a feed, at the most: a week. */
const LONGEST_CACHE = 10080;

/**
 * The element's attributes by the names that they have in the block, with what makes a value safe to use.
 * A value that comes back as null is left out.
 */
function element_settings() {
	return array(
		'src'          => array( 'src', __NAMESPACE__ . '\clean_addresses' ),
		'label'        => array( 'label', __NAMESPACE__ . '\clean_text' ),
		'headingLevel' => array( 'heading-level', __NAMESPACE__ . '\clean_level' ),
		'facets'       => array( 'facets', __NAMESPACE__ . '\clean_facets' ),
		'groupBy'      => array( 'group-by', __NAMESPACE__ . '\clean_group' ),
		'sort'         => array( 'sort', __NAMESPACE__ . '\clean_order' ),
		'pageSize'     => array( 'page-size', __NAMESPACE__ . '\clean_count' ),
		'only'         => array( 'only', __NAMESPACE__ . '\clean_text' ),
		'noSearch'     => array( 'no-search', __NAMESPACE__ . '\clean_flag' ),
		'noFilters'    => array( 'no-filters', __NAMESPACE__ . '\clean_flag' ),
		'urlState'     => array( 'url-state', __NAMESPACE__ . '\clean_flag' ),
		'printTitle'   => array( 'print-title', __NAMESPACE__ . '\clean_text' ),
		'actions'      => array( 'actions', __NAMESPACE__ . '\clean_actions' ),
		'lang'         => array( 'lang', __NAMESPACE__ . '\clean_language' ),
	);
}

/** What is set for the plugin alone. */
function own_settings() {
	return array(
		'link'     => array( 'link', __NAMESPACE__ . '\clean_address' ),
		'linkText' => array( 'link-text', __NAMESPACE__ . '\clean_text' ),
		'cache'    => array( 'cache', __NAMESPACE__ . '\clean_minutes' ),
	);
}

/** Clean settings by their names in the block, from what an author wrote. */
function clean( array $written ) {
	$settings = array();
	foreach ( array_merge( element_settings(), own_settings() ) as $name => list( , $cleaned ) ) {
		$settings[ $name ] = isset( $written[ $name ] ) ? $cleaned( $written[ $name ] ) : null;
	}
	return $settings;
}

/** The attributes of a shortcode by their names in the block. A flag may stand alone: `[resource_list no-search]`. */
function from_shortcode( $attributes ) {
	$attributes = (array) $attributes;
	$written    = array();
	foreach ( array_merge( element_settings(), own_settings() ) as $name => list( $attribute ) ) {
		if ( isset( $attributes[ $attribute ] ) ) {
			// What an author without `unfiltered_html` saves has its `&` written as `&amp;`.
			$written[ $name ] = wp_specialchars_decode( $attributes[ $attribute ], ENT_QUOTES );
		}
	}
	$alone = array_filter( $attributes, 'is_int', ARRAY_FILTER_USE_KEY );
	foreach ( array( 'noSearch', 'noFilters', 'urlState' ) as $name ) {
		if ( in_array( element_settings()[ $name ][0], $alone, true ) ) {
			$written[ $name ] = true;
		}
	}
	return $written;
}

/** Web addresses, on this site (`/feed.json`) or with their host; whatever else is left out. */
function clean_addresses( $value ) {
	$addresses = array_filter( array_map( __NAMESPACE__ . '\clean_address', preg_split( '/\s+/', (string) $value ) ) );
	return $addresses ? implode( ' ', $addresses ) : null;
}

function clean_address( $value ) {
	$address = sanitize_url( trim( (string) $value ), array( 'http', 'https' ) );
	return '' === $address ? null : $address;
}

function clean_text( $value ) {
	$text = sanitize_text_field( (string) $value );
	return '' === $text ? null : $text;
}

function clean_level( $value ) {
	$level = absint( $value );
	return $level >= 1 && $level <= 6 ? (string) $level : null;
}

function clean_count( $value ) {
	$count = absint( $value );
	return $count > 0 ? (string) $count : null;
}

function clean_minutes( $value ) {
	return min( absint( $value ), LONGEST_CACHE );
}

function clean_facets( $value ) {
	return clean_words( $value, FACETS );
}

function clean_actions( $value ) {
	return clean_words( $value, ACTIONS );
}

/** Those of the words that are known, each once, in the order in which they come. */
function clean_words( $value, array $known ) {
	$words = array_intersect( preg_split( '/[\s,]+/', strtolower( (string) $value ) ), $known );
	return $words ? implode( ' ', array_unique( $words ) ) : null;
}

function clean_group( $value ) {
	return in_array( $value, array_merge( FACETS, array( 'none' ) ), true ) ? $value : null;
}

function clean_order( $value ) {
	return in_array( $value, ORDERS, true ) ? $value : null;
}

function clean_flag( $value ) {
	return rest_sanitize_boolean( $value ) ? true : null;
}

function clean_language( $value ) {
	return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', (string) $value ) ? $value : null;
}
