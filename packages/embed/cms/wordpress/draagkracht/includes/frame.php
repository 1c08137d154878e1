<?php
/**
 * The address of one of our pages, alone on a line: WordPress makes a frame of it. The answers in `bundle/oembed` name the folder the guide
 * puts the bundle in; here it lies in the plug-in, so its own address takes the place of that.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

/** Which addresses become a frame: those of the pages in `bundle/oembed`. */
function draagkracht_register_frames() {
	$pages = preg_quote( draagkracht_page_url( 'oembed/' ), '#' );
	wp_embed_register_handler( 'draagkracht', "#^$pages([a-z-]+)\\.html\$#", 'draagkracht_frame' );
}

/**
 * The frame of one of our pages, with the script that gives it its height.
 *
 * @param array<int, string> $found What was found in the address: all of it, and the name of the element.
 * @return string|false No frame where the bundle knows no such element: the address stays as it is.
 */
function draagkracht_frame( $found ) {
	$path   = dirname( __DIR__ ) . "/bundle/oembed/$found[1].json";
	$answer = is_readable( $path ) ? (array) json_decode( (string) file_get_contents( $path ), true ) : array();
	if ( empty( $answer['html'] ) ) {
		return false;
	}
	wp_enqueue_script( 'draagkracht-frame', draagkracht_url( 'frame.js' ), array(), null, array( 'in_footer' => true ) );
	$own = ' src="' . esc_url( draagkracht_page_url( 'embed.html' ) . '?ver=' . DRAAGKRACHT_VERSION ) . '#';
	return preg_replace_callback(
		'~ src="[^"#]*embed\.html#~',
		function () use ( $own ) {
			return $own;
		},
		$answer['html']
	);
}
