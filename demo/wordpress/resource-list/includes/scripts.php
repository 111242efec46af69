<?php
/**
 * The script, which comes with the plugin and from nowhere else.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'resource-list';

/** WordPress calls Filipino `fil` or `tl`; the rest go by their first part. */
const SAME_LANGUAGE = array( 'fil' => 'tl' );

function register_scripts() {
	wp_register_script( SCRIPT, plugins_url( 'script/resource-list.min.js', FILE ), array(), VERSION, true );
	$needs = array(
		'wp-api-fetch',
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-element',
		'wp-i18n',
		'wp-server-side-render',
	);
	wp_register_script( SCRIPT . '-editor', plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( SCRIPT . '-editor', 'resource-list', plugin_dir_path( FILE ) . 'languages' );
}

/** The script, and the texts of the language in which the list speaks. English and Spanish are in the script. */
function enqueue_scripts( $language ) {
	wp_enqueue_script( SCRIPT );
	$code = strtolower( strtok( null === $language ? get_bloginfo( 'language' ) : $language, '-_' ) );
	$code = isset( SAME_LANGUAGE[ $code ] ) ? SAME_LANGUAGE[ $code ] : $code;
	$file = "script/lang/$code.min.js";
	if ( is_readable( plugin_dir_path( FILE ) . $file ) ) {
		wp_enqueue_script( SCRIPT . "-lang-$code", plugins_url( $file, FILE ), array(), VERSION, true );
	}
}

/** Our scripts are modules. `wp_enqueue_script_module` says so too, from WordPress 6.5 on; this works in all. */
function as_module( $tag, $handle, $src ) {
	if ( SCRIPT !== $handle && 0 !== strpos( $handle, SCRIPT . '-lang-' ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => "$handle-js",
		)
	);
}
