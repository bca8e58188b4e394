<?php
/**
 * What an administrator sets, under Settings > CoLab Kit.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

const OPTION = 'colab_kit';

/** Every setting with its default. */
function default_settings(): array {
	return array(
		// Address of the API, such as https://example.org/v1. Nothing is shown and nobody is asked before it is set.
		'api'       => '',
		// `local`: the copy in this plugin. `pinned`: one file of one version from the API's own server, checked by its hash.
		'script'    => 'local',
		'version'   => '',
		'integrity' => '',
		// `site`: the language of the page; else a BCP 47 tag.
		'language'  => 'site',
		'network'   => '',
		// `site`: colours and fonts of the theme; else a theme of the widgets.
		'look'      => 'site',
	);
}

/** A setting. */
function setting( string $name ): string {
	$stored = get_option( OPTION, array() );
	return (string) ( array_merge( default_settings(), is_array( $stored ) ? $stored : array() )[ $name ] ?? '' );
}

/** Address of a page of the API's server, such as `/embed/html/session-calendar`. */
function server_url( string $path ): string {
	return preg_replace( '#/v1/?$#', '', setting( 'api' ) ) . $path;
}

/** Languages in which the widgets speak. */
function languages(): array {
	return array(
		'en' => 'English',
		'es' => 'Español',
		'fr' => 'Français',
	);
}

/**
 * What may be stored of what was sent. A value that makes no sense is told of and the old one kept.
 *
 * @param mixed $sent What the form sent.
 */
function sanitize_settings( $sent ): array {
	$sent = is_array( $sent ) ? array_filter( $sent, 'is_string' ) : array();
	$kept = array();
	foreach ( default_settings() as $name => $default ) {
		$old           = setting( $name );
		$value         = trim( wp_unslash( $sent[ $name ] ?? $old ) );
		$kept[ $name ] = is_sound_setting( $name, $value ) ? $value : $old;
		if ( $kept[ $name ] !== $value && function_exists( 'add_settings_error' ) ) {
			/* translators: %s: name of a setting. */
			add_settings_error( OPTION, $name, sprintf( __( '%s was not changed: the value cannot be used.', 'colab-kit' ), setting_labels()[ $name ] ) );
		}
	}
	if ( 'pinned' === $kept['script'] && ( '' === $kept['version'] || '' === $kept['integrity'] ) ) {
		$kept['script'] = 'local';
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( OPTION, 'script', __( 'A pinned version needs its number and its hash; the copy in the plugin is used.', 'colab-kit' ) );
		}
	}
	$kept['api'] = untrailingslashit( $kept['api'] );
	return $kept;
}

/** Whether a setting may have a value. */
function is_sound_setting( string $name, string $value ): bool {
	switch ( $name ) {
		case 'api':
			return '' === $value || ( preg_match( '#^https?://[^\s/]+(/[^\s]*)?/v1/?$#', $value ) && esc_url_raw( $value ) === $value );
		case 'script':
			return in_array( $value, array( 'local', 'pinned' ), true );
		case 'version':
			return '' === $value || (bool) preg_match( '/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/', $value );
		case 'integrity':
			return '' === $value || (bool) preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#', $value );
		case 'language':
			return 'site' === $value || (bool) preg_match( '/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/', $value );
		case 'network':
			return '' === $value || (bool) preg_match( '/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/', $value );
		case 'look':
			return (bool) preg_match( '/^[a-z][a-z0-9-]{0,49}$/', $value );
	}
	return false;
}

/** What each setting is called. */
function setting_labels(): array {
	return array(
		'api'       => __( 'Address of the API', 'colab-kit' ),
		'script'    => __( 'Script', 'colab-kit' ),
		'version'   => __( 'Version', 'colab-kit' ),
		'integrity' => __( 'Hash (integrity)', 'colab-kit' ),
		'language'  => __( 'Language', 'colab-kit' ),
		'network'   => __( 'Network', 'colab-kit' ),
		'look'      => __( 'Look', 'colab-kit' ),
	);
}

/** The values a setting can be chosen from; an empty array for those that are typed. */
function setting_choices( string $name ): array {
	switch ( $name ) {
		case 'script':
			return array(
				'local'  => __( 'The copy in this plugin', 'colab-kit' ),
				'pinned' => __( 'One version from the server of the API, checked by its hash', 'colab-kit' ),
			);
		case 'language':
			return array( 'site' => __( 'As the page', 'colab-kit' ) ) + languages();
		case 'look':
			return array(
				'site'     => __( 'Colours and fonts of the theme', 'colab-kit' ),
				'light'    => __( 'Light', 'colab-kit' ),
				'dark'     => __( 'Dark', 'colab-kit' ),
				'auto'     => __( 'As the visitor prefers', 'colab-kit' ),
				'contrast' => __( 'High contrast', 'colab-kit' ),
			);
	}
	return array();
}

/** A sentence under a setting. */
function setting_hint( string $name ): string {
	switch ( $name ) {
		case 'api':
			return __( 'Such as https://colab.example.org/v1. Visitors’ browsers and this site ask it for what the widgets show.', 'colab-kit' );
		case 'integrity':
			return __( 'From integrity.json of that version, the entry of colab.all.js. A browser runs the file only if it has this hash.', 'colab-kit' );
		case 'network':
			return __( 'Shows the content of one network only, unless a block or shortcode names another. Empty: of all.', 'colab-kit' );
	}
	return '';
}

add_action(
	'admin_init',
	function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'default'           => default_settings(),
			)
		);
		add_settings_section( 'colab_kit', '', '__return_null', OPTION );
		foreach ( setting_labels() as $name => $label ) {
			add_settings_field(
				$name,
				$label,
				__NAMESPACE__ . '\print_setting',
				OPTION,
				'colab_kit',
				array(
					'name'      => $name,
					'label_for' => "colab-kit-$name",
				)
			);
		}
	}
);

/**
 * Prints the control of a setting.
 *
 * @param array $field `name` and `label_for`.
 */
function print_setting( array $field ): void {
	$name    = $field['name'];
	$choices = setting_choices( $name );
	$hint    = setting_hint( $name );
	$common  = sprintf( 'id="%s" name="%s[%s]"', esc_attr( $field['label_for'] ), esc_attr( OPTION ), esc_attr( $name ) );
	if ( $hint ) {
		$common .= sprintf( ' aria-describedby="%s-hint"', esc_attr( $field['label_for'] ) );
	}
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $common is escaped above.
	if ( $choices ) {
		echo "<select $common>";
		foreach ( $choices + array( setting( $name ) => setting( $name ) ) as $value => $text ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( setting( $name ), $value, false ), esc_html( $text ) );
		}
		echo '</select>';
	} else {
		printf( "<input type=\"%s\" class=\"regular-text\" value=\"%s\" $common>", 'api' === $name ? 'url' : 'text', esc_attr( setting( $name ) ) );
	}
	// phpcs:enable
	if ( $hint ) {
		printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $field['label_for'] ), esc_html( $hint ) );
	}
}

add_action(
	'admin_menu',
	function () {
		add_options_page( 'CoLab Kit', 'CoLab Kit', 'manage_options', 'colab-kit', __NAMESPACE__ . '\print_settings_page' );
	}
);

/** Prints the page of the settings. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="options.php">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( array $links ): array {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=colab-kit' ) ), esc_html__( 'Settings', 'colab-kit' ) ) );
		return $links;
	}
);

// Another API is another content: nothing of the old one is kept.
add_action(
	'update_option_' . OPTION,
	function ( $old, $stored ) {
		if ( ( $old['api'] ?? '' ) !== ( $stored['api'] ?? '' ) ) {
			forget_fragments();
		}
	},
	10,
	2
);
