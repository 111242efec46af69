<?php
/**
 * Plugin Name:       Resource List
 * Description:       Shows JSON feeds of resources as a list that people can search, filter and rely on: a block and a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The resource-list authors
 * License:           MIT
 * Text Domain:       resource-list
 * Domain Path:       /languages
 *
 * @package Resource_List
 */

namespace Resource_List;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/feed.php';
require __DIR__ . '/includes/cache.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/doors.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
