<?php
/**
 * A block for each widget. What is saved is a link, so that something useful stays when the plugin goes; what is shown is
 * made by the server, in the editor too.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/** Blocks write attributes in camel case. */
function camel_case( string $name ): string {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
}

/**
 * Shows a block.
 *
 * @param array $given   Values of the block's attributes.
 * @param string $content What was saved: the link.
 */
function block_markup( string $widget, array $given, string $content ): string {
	$attributes = array();
	foreach ( array_keys( widgets()[ $widget ]['attributes'] ) as $name ) {
		if ( isset( $given[ camel_case( $name ) ] ) ) {
			$attributes[ $name ] = $given[ camel_case( $name ) ];
		}
	}
	// Attributes that are no JSON reach WordPress as none at all, and it can't write those.
	$wrapper = is_array( \WP_Block_Supports::$block_to_render['attrs'] ?? null ) ? get_block_wrapper_attributes() : '';
	// phpcs:ignore WordPress.Security.EscapeOutput -- escaped by WordPress.
	return sprintf( '<div %s>%s</div>', $wrapper, widget_markup( $widget, $attributes, wp_kses_post( $content ) ) );
}

/** What the editor has to know of the widgets, in the language of the person who edits. */
function editor_data(): array {
	$labels  = attribute_labels();
	$widgets = array();
	foreach ( widgets() as $widget => $told ) {
		$fields = array();
		foreach ( $told['attributes'] as $name => $rule ) {
			if ( isset( $labels[ $name ] ) ) {
				$fields[] = array(
					'name'      => $name,
					'attribute' => camel_case( $name ),
					'label'     => $labels[ $name ],
				) + $rule;
			}
		}
		$widgets[] = array(
			'block'  => "colab-kit/$widget",
			'title'  => widget_title( $widget ),
			'page'   => widget_page( $widget, array() ),
			'fields' => $fields,
		);
	}
	return array(
		'values'  => value_labels(),
		'ready'   => '' !== setting( 'api' ),
		'widgets' => $widgets,
		'words'   => array(
			'settings'    => __( 'Settings', 'colab-kit' ),
			'linkText'    => __( 'Text of the link', 'colab-kit' ),
			'linkHint'    => __( 'Shown until the widget is there, in feeds, and when it cannot be shown.', 'colab-kit' ),
			'byDefault'   => __( 'Default', 'colab-kit' ),
			'notReadyYet' => __( 'CoLab Kit does not know the address of the API yet.', 'colab-kit' ),
		),
	);
}

add_action(
	'init',
	function () {
		wp_register_script(
			'colab-kit-blocks',
			plugins_url( 'assets/blocks.js', FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
			VERSION,
			true
		);
		foreach ( array_keys( widgets() ) as $widget ) {
			register_block_type(
				dirname( FILE ) . "/blocks/$widget",
				array(
					'title'           => widget_title( $widget ),
					'description'     => widget_description( $widget ),
					'render_callback' => function ( $given, $content ) use ( $widget ) {
						return block_markup( $widget, $given, $content );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		wp_add_inline_script( 'colab-kit-blocks', 'var colabKit = ' . wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
);
