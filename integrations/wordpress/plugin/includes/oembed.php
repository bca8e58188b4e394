<?php
/**
 * Pasted addresses: pages of the API's server become what they are about.
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		if ( '' === setting( 'api' ) ) {
			return;
		}
		$pages = preg_quote( server_url( '' ), '#' ) . '/(embed/frame/[a-z/-]+|sessions|resources|networks|calls)';
		wp_oembed_add_provider( "#^$pages.*$#i", setting( 'api' ) . '/oembed', true );
	}
);
