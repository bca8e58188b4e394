<?php
/**
 * Leaves nothing behind but the links in your pages.
 *
 * @package colab-kit
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Forgets the settings and every kept fragment of one site. */
function colab_kit_forget(): void {
	global $wpdb;
	delete_option( 'colab_kit' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- transients can't be listed by name.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_colab_kit_' ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $colab_kit_site ) {
		switch_to_blog( $colab_kit_site );
		colab_kit_forget();
		restore_current_blog();
	}
} else {
	colab_kit_forget();
}
