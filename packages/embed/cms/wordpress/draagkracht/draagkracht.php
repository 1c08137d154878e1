<?php
/**
 * Plugin Name:       Draagkracht
 * Description:       Grafieken en gereedschap voor het sociaal domein, met een shortcode en een blok.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/nl/
 * Text Domain:       draagkracht
 *
 * The plug-in prints our elements and puts the script of the folder `bundle/<version>` on pages that hold one. It writes nothing to the database
 * and asks nothing of any other server.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

define( 'DRAAGKRACHT_FILE', __FILE__ );
define( 'DRAAGKRACHT_VERSION', '0.1.0' );

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/bundle.php';
require __DIR__ . '/includes/frame.php';

add_filter( 'wp_kses_allowed_html', 'draagkracht_allowed_html', 10, 2 );
add_filter( 'wp_script_attributes', 'draagkracht_script_attributes' );
add_action( 'wp_enqueue_scripts', 'draagkracht_enqueue_for_post' );
add_action( 'init', 'draagkracht_register' );

/** Registers the shortcode, the block and the addresses that become a frame. */
function draagkracht_register() {
	add_shortcode( 'draagkracht', 'draagkracht_shortcode' );
	register_block_type( __DIR__ . '/block' );
	draagkracht_register_frames();
}
