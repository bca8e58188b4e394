<?php
/**
 * Patterns: a heading, a sentence and the widget, ready to be changed.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/** A block as it is saved. */
function saved_block( string $widget, array $attributes = array() ): string {
	$written = array();
	foreach ( $attributes as $name => $value ) {
		$written[ camel_case( $name ) ] = $value;
	}
	$json = $written ? ' ' . serialize_block_attributes( $written ) : '';
	return sprintf(
		'<!-- wp:colab-kit/%1$s%2$s --><p class="wp-block-colab-kit-%1$s"><a href="%3$s">%4$s</a></p><!-- /wp:colab-kit/%1$s -->',
		$widget,
		$json,
		esc_url( widget_page( $widget, $attributes ) ),
		esc_html( widget_title( $widget ) )
	);
}

/** A heading and a paragraph as blocks. */
function saved_introduction( string $heading, string $text ): string {
	return sprintf( "<!-- wp:heading -->\n<h2>%s</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>%s</p>\n<!-- /wp:paragraph -->\n\n", esc_html( $heading ), esc_html( $text ) );
}

add_action(
	'init',
	function () {
		register_block_pattern_category( 'colab-kit', array( 'label' => 'CoLab Kit' ) );
		$patterns = array(
			'agenda'    => array(
				__( 'Sessions to come', 'colab-kit' ),
				saved_introduction( __( 'Sessions to come', 'colab-kit' ), __( 'Times are shown in your own time zone.', 'colab-kit' ) ) . saved_block( 'session-calendar' ),
			),
			'library'   => array(
				__( 'Library', 'colab-kit' ),
				saved_introduction( __( 'Library', 'colab-kit' ), __( 'Publications of the networks, in many languages.', 'colab-kit' ) ) . saved_block( 'resource-list', array( 'layout' => 'cards' ) ),
			),
			'community' => array(
				__( 'Networks and call for ideas', 'colab-kit' ),
				saved_introduction( __( 'Find your network', 'colab-kit' ), __( 'Where the networks are and whom to ask.', 'colab-kit' ) ) . saved_block( 'network-map' ) . "\n\n" .
				saved_introduction( __( 'Submit a session idea', 'colab-kit' ), __( 'Drafts stay on your device until you send them.', 'colab-kit' ) ) . saved_block( 'submission-form' ),
			),
		);
		foreach ( $patterns as $name => list( $title, $content ) ) {
			register_block_pattern(
				"colab-kit/$name",
				array(
					'title'      => $title,
					'categories' => array( 'colab-kit' ),
					'content'    => $content,
				)
			);
		}
	},
	11
);
