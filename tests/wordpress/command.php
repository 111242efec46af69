<?php
// Runs one line of PHP in the site, and prints what comes of it as JSON.
require __DIR__ . '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
// phpcs:ignore -- it is our own test that says what.
echo wp_json_encode( eval( $argv[1] ) );
