<?php
// Installs WordPress as its own installer does, with an administrator and an author, and activates the plugin.
$database = mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'WP_SOCKET' ) );
mysqli_query( $database, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

define( 'WP_INSTALLING', true );
$root = __DIR__ . '/wordpress/';
require $root . 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// No mail is sent.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Agency Example', 'admin', 'admin@agency.example', true, '', 'admin-password' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author-password',
		'user_email' => 'author@agency.example',
		'role'       => 'author',
	)
);
// The editor greets nobody.
foreach ( array( 1, $author ) as $user ) {
	update_user_meta( $user, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false, 'isPublishSidebarEnabled' => false ), '_modified' => gmdate( 'c' ) ) );
}
// Portraits come from another server.
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );

// The server with feeds of these tests is on a port that WordPress would not ask.
wp_mkdir_p( WPMU_PLUGIN_DIR );
file_put_contents(
	WPMU_PLUGIN_DIR . '/feed-port.php',
	'<?php add_filter( "http_allowed_safe_ports", function ( $ports ) { $ports[] = ' . (int) getenv( 'WP_FEED_PORT' ) . '; return $ports; } );'
);
$failed = activate_plugin( 'resource-list/resource-list.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
echo wp_json_encode( array( 'author' => $author, 'unfiltered' => user_can( $author, 'unfiltered_html' ) ) );
