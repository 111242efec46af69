<?php
/**
 * Takes away all that the plugin keeps: feeds.
 *
 * @package Resource_List
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
$resource_list_kept = $wpdb->get_col(
	$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_resource_list_' ) . '%' )
);
foreach ( $resource_list_kept as $resource_list_name ) {
	delete_transient( substr( $resource_list_name, strlen( '_transient_' ) ) );
}
