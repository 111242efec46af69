<?php
/**
 * The ways in: the block, the shortcode, and the route by which the editor has a kept feed fetched anew.
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

function register() {
	load_plugin_textdomain( 'resource-list', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	register_scripts();
	register_block_type(
		plugin_dir_path( FILE ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
	add_shortcode( 'resource_list', __NAMESPACE__ . '\render_shortcode' );
}

/** The block saves its settings alone: what stands in the page is written here, so that nothing of it is filtered away. */
function render_block( array $attributes ) {
	$list = markup( clean( $attributes ) );
	return '' === $list ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $list );
}

function render_shortcode( $attributes ) {
	return markup( clean( from_shortcode( $attributes ) ) );
}

function register_routes() {
	register_rest_route(
		'resource-list/v1',
		'/refresh',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\refresh',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'src' => array(
					'type'              => 'string',
					'required'          => true,
					'sanitize_callback' => __NAMESPACE__ . '\clean_address',
				),
			),
		)
	);
}

/** The next page that shows this feed has it fetched again. */
function refresh( \WP_REST_Request $request ) {
	$address = (string) $request['src'];
	if ( '/' === substr( $address, 0, 1 ) ) {
		$address = origin() . $address;
	}
	return rest_ensure_response( array( 'forgotten' => forget_feed( $address ) ) );
}
