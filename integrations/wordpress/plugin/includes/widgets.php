<?php
/**
 * The widgets, their attributes and their words. Which attributes there are comes from the elements' own manifest
 * (`widgets.json`, written when the plugin is built); here they get words.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/**
 * Every widget by name, with its attributes by name: `type` (string, number, boolean), `values` where they are few, and
 * whether an address on the API's server takes it (`addressed`).
 *
 * @return array<string, array{attributes: array<string, array{type: string, values?: string[], addressed: bool}>}>
 */
function widgets(): array {
	static $widgets = null;
	if ( null === $widgets ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$widgets = json_decode( file_get_contents( __DIR__ . '/widgets.json' ), true );
	}
	return $widgets;
}

/** What a widget is called. */
function widget_title( string $widget ): string {
	$titles = array(
		'session-calendar' => __( 'Session calendar', 'colab-kit' ),
		'submission-form'  => __( 'Submit a session idea', 'colab-kit' ),
		'resource-list'    => __( 'Resource library', 'colab-kit' ),
		'network-map'      => __( 'Map of networks', 'colab-kit' ),
	);
	return $titles[ $widget ] ?? $widget;
}

/** What a widget shows, in a sentence. */
function widget_description( string $widget ): string {
	$descriptions = array(
		'session-calendar' => __( 'Sessions to come and past, with filters and recordings.', 'colab-kit' ),
		'submission-form'  => __( 'The form of the open call for session ideas.', 'colab-kit' ),
		'resource-list'    => __( 'Publications with search, filters and details.', 'colab-kit' ),
		'network-map'      => __( 'The networks on a map and in a table.', 'colab-kit' ),
	);
	return $descriptions[ $widget ] ?? '';
}

/** What the attributes are called that the block editor offers. The others can be written in shortcodes. */
function attribute_labels(): array {
	return array(
		'network'         => __( 'Network', 'colab-kit' ),
		'lang'            => __( 'Language', 'colab-kit' ),
		'theme'           => __( 'Look', 'colab-kit' ),
		'time-zone'       => __( 'Time zone', 'colab-kit' ),
		'view'            => __( 'View', 'colab-kit' ),
		'region'          => __( 'Region', 'colab-kit' ),
		'country'         => __( 'Country', 'colab-kit' ),
		'kind'            => __( 'Kind of session', 'colab-kit' ),
		'language'        => __( 'Language of the content', 'colab-kit' ),
		'from'            => __( 'From date', 'colab-kit' ),
		'limit'           => __( 'Entries a page', 'colab-kit' ),
		'without-filters' => __( 'Without filters', 'colab-kit' ),
		'call'            => __( 'Call', 'colab-kit' ),
		'without-draft'   => __( 'Keep no draft', 'colab-kit' ),
		'type'            => __( 'Type of resource', 'colab-kit' ),
		'filter-theme'    => __( 'Theme', 'colab-kit' ),
		'year'            => __( 'Year', 'colab-kit' ),
		'q'               => __( 'Search for', 'colab-kit' ),
		'sort'            => __( 'Order', 'colab-kit' ),
		'layout'          => __( 'Layout', 'colab-kit' ),
	);
}

/** What the values are called that an attribute can be chosen from; those without words are shown as they are. */
function value_labels(): array {
	return array(
		'agenda'    => __( 'Agenda', 'colab-kit' ),
		'month'     => __( 'Month', 'colab-kit' ),
		'archive'   => __( 'Past sessions', 'colab-kit' ),
		'list'      => __( 'List', 'colab-kit' ),
		'cards'     => __( 'Cards', 'colab-kit' ),
		'map'       => __( 'Map', 'colab-kit' ),
		'table'     => __( 'Table', 'colab-kit' ),
		'-date'     => __( 'Newest first', 'colab-kit' ),
		'title'     => __( 'By title', 'colab-kit' ),
		'relevance' => __( 'Best match first', 'colab-kit' ),
		'-views'    => __( 'Most seen first', 'colab-kit' ),
	);
}

/**
 * The attributes of a widget that may be written to a page, as text. Unknown names and values that the widget does not
 * know are left out; nothing is escaped yet.
 *
 * @param array $given Values by name, from a shortcode or a block.
 * @return array<string, string>
 */
function sound_attributes( string $widget, array $given ): array {
	$sound = array();
	foreach ( widgets()[ $widget ]['attributes'] as $name => $rule ) {
		$value = $given[ $name ] ?? null;
		// A shortcode's flag without a value comes as a value without a name.
		if ( 'boolean' === $rule['type'] && null === $value ) {
			$value = in_array( $name, array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true );
		}
		if ( null === $value || is_array( $value ) || is_object( $value ) ) {
			continue;
		}
		if ( 'boolean' === $rule['type'] ) {
			if ( ! in_array( $value, array( false, 'false', '0', 'no' ), true ) ) {
				$sound[ $name ] = '';
			}
			continue;
		}
		$value = trim( wp_check_invalid_utf8( (string) $value ) );
		if ( '' === $value || strlen( $value ) > 500 ) {
			continue;
		}
		if ( 'number' === $rule['type'] && ! preg_match( '/^\d{1,4}$/', $value ) ) {
			continue;
		}
		if ( isset( $rule['values'] ) && ! in_array( $value, $rule['values'], true ) ) {
			continue;
		}
		$sound[ $name ] = $value;
	}
	return $sound;
}
