<?php
/**
 * A shortcode for each widget: [colab_session_calendar network="africa"]<a href="…">Calendar</a>[/colab_session_calendar].
 * With the plugin off, the link between the two stays a link.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( widgets() ) as $widget ) {
			add_shortcode(
				'colab_' . str_replace( '-', '_', $widget ),
				function ( $given, $content = '' ) use ( $widget ) {
					return widget_markup( $widget, is_array( $given ) ? $given : array(), wp_kses_post( (string) $content ) );
				}
			);
		}
	}
);
