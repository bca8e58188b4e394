<?php
/**
 * The first view of a widget as HTML, made by the API's server and kept here: it is on the page before any script, for
 * search engines and for visitors without JavaScript.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

const FRAGMENT = 'colab_kit_fragment_';
/** How long a fragment is fresh. */
const FRESH = 10 * MINUTE_IN_SECONDS;
/** How long to leave a server alone that did not answer. */
const PAUSE = MINUTE_IN_SECONDS;
/** How long the last good answer is kept for when there is none newer. */
const KEPT = WEEK_IN_SECONDS;
/** How long a page waits for the server, in seconds. */
const PATIENCE = 3;

/** Attributes that change how a widget looks and not what its first view says. */
const LOOKS = array( 'theme', 'time-zone', 'view', 'layout', 'without-filters', 'without-draft' );

/** Widgets whose first view is the same for everybody. A form has a token in it that is good once. */
const KEEPABLE = array( 'session-calendar', 'resource-list', 'network-map' );

/**
 * The first view of a widget: the kept one while it is fresh, else a new one, else the last good one, else nothing.
 *
 * @param array<string, string> $attributes Of the widget.
 */
function fragment( string $widget, array $attributes ): string {
	if ( ! in_array( $widget, KEEPABLE, true ) || '' === setting( 'api' ) ) {
		return '';
	}
	$attributes = array_diff_key( addressed( $widget, $attributes ), array_flip( LOOKS ) );
	ksort( $attributes );
	$url  = server_url( "/embed/html/$widget" ) . '?' . http_build_query( $attributes, '', '&', PHP_QUERY_RFC3986 );
	$name = FRAGMENT . md5( $url );
	$kept = get_transient( $name );
	if ( is_array( $kept ) && $kept['until'] > time() ) {
		return $kept['html'];
	}
	$html = is_array( $kept ) ? $kept['html'] : '';
	// Whoever comes meanwhile gets the last good one and does not wait for the server as well.
	keep_fragment( $name, $html, PAUSE );
	$fetched = fetch_fragment( $url );
	if ( null === $fetched ) {
		return $html;
	}
	keep_fragment( $name, $fetched, FRESH );
	return $fetched;
}

/** Keeps a fragment as fresh for some seconds. */
function keep_fragment( string $name, string $html, int $seconds ): void {
	set_transient(
		$name,
		array(
			'html'  => $html,
			'until' => time() + $seconds,
		),
		KEPT
	);
}

/** A fragment from the server, with nothing in it but what a first view may have; null when there is none to be had. */
function fetch_fragment( string $url ): ?string {
	$answer = wp_remote_get(
		$url,
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 2,
			'limit_response_size' => 512 * KB_IN_BYTES,
			'headers'             => array( 'Accept' => 'text/html' ),
		)
	);
	$type   = wp_remote_retrieve_header( $answer, 'content-type' );
	$html   = wp_remote_retrieve_body( $answer );
	// A fragment is one block; one that was cut in the middle does not end with its end.
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) || 0 !== strpos( (string) $type, 'text/html' ) || ! preg_match( '#</div>\s*$#', $html ) ) {
		return null;
	}
	return wp_kses( $html, fragment_tags(), array( 'http', 'https', 'webcal', 'mailto' ) );
}

/** The tags and attributes that a first view may have. */
function fragment_tags(): array {
	$common = array(
		'lang'  => true,
		'dir'   => true,
		'class' => true,
	);
	$tags   = array( 'div', 'section', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'strong', 'em', 'small', 'span', 'br', 'table', 'thead', 'tbody', 'tr', 'td' );
	return array_fill_keys( $tags, $common ) + array(
		'a'    => $common + array(
			'href'     => true,
			'hreflang' => true,
		),
		'time' => $common + array( 'datetime' => true ),
		'th'   => $common + array( 'scope' => true ),
	);
}

/** Forgets every fragment. */
function forget_fragments(): void {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- transients can't be listed by name.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_' . FRAGMENT ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}
