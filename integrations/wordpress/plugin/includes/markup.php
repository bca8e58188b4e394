<?php
/**
 * A widget as it stands on a page.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/** Those attributes of a widget that an address on the API's server takes. */
function addressed( string $widget, array $attributes ): array {
	return array_intersect_key(
		$attributes,
		array_filter(
			widgets()[ $widget ]['attributes'],
			function ( array $rule ): bool {
				return $rule['addressed'];
			}
		)
	);
}

/** The page of a widget on the API's server: what a link leads to where no widget can be. */
function widget_page( string $widget, array $attributes ): string {
	$query = http_build_query( addressed( $widget, $attributes ), '', '&', PHP_QUERY_RFC3986 );
	return server_url( "/embed/frame/$widget" ) . ( $query ? "?$query" : '' );
}

/** A link to a widget's page, in HTML. */
function widget_link( string $widget, array $attributes ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( widget_page( $widget, $attributes ) ), esc_html( widget_title( $widget ) ) );
}

/**
 * The tag of a widget with its first view and a link inside, which stay until the widget is there, and when it can't be.
 *
 * @param array  $given Values of attributes by name; what is not sound is left out.
 * @param string $own   What the author wrote inside, in HTML that WordPress has already looked at.
 */
function widget_markup( string $widget, array $given, string $own = '' ): string {
	if ( '' === setting( 'api' ) ) {
		return current_user_can( 'manage_options' ) && ! is_feed()
			? sprintf( '<p><a href="%s">%s</a></p>', esc_url( admin_url( 'options-general.php?page=colab-kit' ) ), esc_html__( 'CoLab Kit does not know the address of the API yet.', 'colab-kit' ) )
			: $own;
	}
	$attributes = sound_attributes( $widget, $given );
	$shown      = $attributes + array_filter(
		array(
			'lang'    => default_language(),
			'network' => setting( 'network' ),
		)
	);
	$inside     = fragment( $widget, $shown );
	$link       = '' === trim( wp_strip_all_tags( $own ) ) ? '<p>' . widget_link( $widget, $shown ) . '</p>' : $own;
	if ( is_feed() ) {
		return $inside . $link;
	}
	need_script();
	$written = '';
	foreach ( $attributes + array( 'lang' => default_language() ) as $name => $value ) {
		$written .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<colab-$widget$written>$inside$link</colab-$widget>";
}
