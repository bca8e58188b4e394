<?php
/**
 * Plugin Name:       CoLab Kit
 * Plugin URI:        https://github.com/menengage/colab-kit
 * Description:       The community's sessions, library, networks and call for ideas on your pages: blocks, shortcodes and pasted links.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            MenEngage CoLab
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       colab-kit
 * Domain Path:       /languages
 *
 * @package colab-kit
 */

namespace Colab_Kit;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/fragment.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/oembed.php';
require __DIR__ . '/includes/look.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'colab-kit', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);
