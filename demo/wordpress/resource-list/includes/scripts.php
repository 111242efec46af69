<?php
/**
 * The scripts, which come with the plugin and from nowhere else.
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
	wp_register_script( SCRIPT . '-actions', plugins_url( 'script/actions.min.js', FILE ), array(), VERSION, true );
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

/**
 * The script, that of the buttons where there are any, and the texts of the language in which the list speaks. English and
 * Spanish are in the scripts.
 */
function enqueue_scripts( array $settings ) {
	wp_enqueue_script( SCRIPT );
	if ( null !== $settings['actions'] ) {
		wp_enqueue_script( SCRIPT . '-actions' );
	}
	$language = null === $settings['lang'] ? get_bloginfo( 'language' ) : $settings['lang'];
	$code     = strtolower( strtok( $language, '-_' ) );
	$code     = isset( SAME_LANGUAGE[ $code ] ) ? SAME_LANGUAGE[ $code ] : $code;
	$file     = "script/lang/$code.min.js";
	if ( is_readable( plugin_dir_path( FILE ) . $file ) ) {
		wp_enqueue_script( SCRIPT . "-lang-$code", plugins_url( $file, FILE ), array(), VERSION, true );
	}
}

/** Our scripts are modules. `wp_enqueue_script_module` says so too, from WordPress 6.5 on; this works in all. */
function as_module( $tag, $handle, $src ) {
	$ours = in_array( $handle, array( SCRIPT, SCRIPT . '-actions' ), true ) || 0 === strpos( $handle, SCRIPT . '-lang-' );
	if ( ! $ours ) {
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
