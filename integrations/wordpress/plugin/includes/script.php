<?php
/**
 * The script that brings the widgets to life: this plugin's own copy, or one pinned file of the API's server. It is on those
 * pages only that have a widget.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/** Attributes of the script tag. */
function script_attributes(): array {
	$attributes = array(
		'type'     => 'module',
		'src'      => plugins_url( 'embed/' . VERSION . '/colab.js', FILE ),
		'data-api' => setting( 'api' ),
	);
	if ( 'pinned' === setting( 'script' ) ) {
		$attributes['src']         = server_url( '/embed/' . setting( 'version' ) . '/colab.all.js' );
		$attributes['integrity']   = setting( 'integrity' );
		$attributes['crossorigin'] = 'anonymous';
	}
	$attributes['data-lang']    = default_language();
	$attributes['data-network'] = setting( 'network' );
	$attributes['data-theme']   = 'site' === setting( 'look' ) ? '' : setting( 'look' );
	return array_filter( $attributes );
}

/** The language of the widgets where none is named. */
function default_language(): string {
	return 'site' === setting( 'language' ) ? str_replace( '_', '-', determine_locale() ) : setting( 'language' );
}

/** Asks for the script on this page, once. */
function need_script(): void {
	static $needed = false;
	if ( $needed || '' === setting( 'api' ) || is_admin() || is_feed() ) {
		return;
	}
	$needed = true;
	add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
	wp_enqueue_style( 'colab-kit-look' );
}

/** Prints the script tag, through WordPress so that plugins for content policies can add their nonce. */
function print_script(): void {
	wp_print_script_tag( script_attributes() );
}

/*
 * Links with `data-colab`, and tags that an administrator wrote, come to life as well: authors may write links in every
 * role, also where WordPress takes everything else away from them.
 */
add_filter(
	'the_content',
	function ( string $content ): string {
		if ( preg_match( '/<a\s[^>]*\bdata-colab=|<colab-[a-z]/i', $content ) ) {
			need_script();
		}
		return $content;
	},
	20
);
