<?php
/**
 * Colours and fonts of the theme, from its theme.json, as the tokens of the widgets. A pair of colours that would be hard to
 * read is not taken over.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

/** Contrast that text needs (WCAG 2.2, 1.4.3). */
const TEXT_CONTRAST = 4.5;

/**
 * The tokens that a theme sets.
 *
 * @return array<string, string> CSS values by name of the token.
 */
function look_tokens(): array {
	$styles  = wp_get_global_styles();
	$surface = style_value( $styles, array( 'color', 'background' ) );
	$text    = style_value( $styles, array( 'color', 'text' ) );
	$accent  = style_value( $styles, array( 'elements', 'link', 'color', 'text' ) );
	$tokens  = array_filter( array( 'font-family' => style_value( $styles, array( 'typography', 'fontFamily' ) ) ) );
	$ground  = colour_of( $surface ) ?? array( 255, 255, 255 );
	if ( $surface && $text && contrast( $ground, colour_of( $text ) ) >= TEXT_CONTRAST ) {
		$tokens['color-surface'] = $surface;
		$tokens['color-text']    = $text;
	} else {
		$ground = array( 255, 255, 255 );
	}
	if ( $accent && contrast( $ground, colour_of( $accent ) ) >= TEXT_CONTRAST ) {
		$tokens['color-accent'] = $accent;
		// What stands on the accent is the surface: the same two colours, the other way round.
		$tokens['color-accent-text'] = $tokens['color-surface'] ?? '#ffffff';
		$tokens['color-focus']       = $accent;
	}
	return $tokens;
}

/** A value of the global styles as CSS: `var:preset|color|primary` stands for a custom property. */
function style_value( array $styles, array $path ): string {
	$value = _wp_array_get( $styles, $path, '' );
	if ( ! is_string( $value ) || preg_match( '/[;{}<>"\\\\]/', $value ) ) {
		return '';
	}
	return 0 === strpos( $value, 'var:' ) ? 'var(--wp--' . str_replace( '|', '--', substr( $value, 4 ) ) . ')' : $value;
}

/**
 * Red, green and blue of a colour: of six or three hexadecimal digits, or of a preset that has such a value.
 *
 * @return int[]|null
 */
function colour_of( string $value ): ?array {
	if ( preg_match( '/^var\(--wp--preset--color--([a-z0-9-]+)\)$/', $value, $found ) ) {
		foreach ( (array) wp_get_global_settings( array( 'color', 'palette' ) ) as $palette ) {
			foreach ( is_array( $palette ) ? $palette : array() as $preset ) {
				if ( ( $preset['slug'] ?? '' ) === $found[1] ) {
					$value = (string) $preset['color'];
					break 2;
				}
			}
		}
	}
	if ( preg_match( '/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i', $value, $digits ) ) {
		$value = "#$digits[1]$digits[1]$digits[2]$digits[2]$digits[3]$digits[3]";
	}
	return preg_match( '/^#[0-9a-f]{6}$/i', $value ) ? array_map( 'hexdec', str_split( substr( $value, 1 ), 2 ) ) : null;
}

/**
 * The contrast of two colours (WCAG 2.2, relative luminance), 1 to 21; 0 when one is not known.
 *
 * @param int[]|null $one   Red, green and blue.
 * @param int[]|null $other Red, green and blue.
 */
function contrast( ?array $one, ?array $other ): float {
	if ( ! $one || ! $other ) {
		return 0;
	}
	$luminance = function ( array $colour ): float {
		list( $red, $green, $blue ) = array_map(
			function ( int $value ): float {
				$part = $value / 255;
				return $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4;
			},
			$colour
		);
		return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
	};
	$both      = array( $luminance( $one ), $luminance( $other ) );
	return ( max( $both ) + 0.05 ) / ( min( $both ) + 0.05 );
}

add_action(
	'wp_enqueue_scripts',
	function () {
		wp_register_style( 'colab-kit-look', false, array(), VERSION );
		if ( 'site' !== setting( 'look' ) ) {
			return;
		}
		$rules = '';
		foreach ( look_tokens() as $name => $value ) {
			$rules .= "--colab-$name:$value;";
		}
		if ( $rules ) {
			// A widget that was given a look of its own keeps it.
			$tags = implode( ',', array_map( fn( $widget ) => "colab-$widget", array_keys( widgets() ) ) );
			wp_add_inline_style( 'colab-kit-look', ":is($tags):not([theme]){{$rules}}" );
		}
	}
);
