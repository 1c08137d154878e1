<?php
/**
 * The script of the folder `bundle/<version>`: put on pages that hold one of our elements, and checked by the browser.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the bundle. It names the version: what a browser kept of an earlier version has another address.
 *
 * @param string $file Path within the bundle.
 * @return string
 */
function draagkracht_url( $file ) {
	return plugins_url( 'bundle/' . DRAAGKRACHT_VERSION . '/' . $file, DRAAGKRACHT_FILE );
}

/**
 * The address of a page for a frame or a text: the same in every version, because somebody may have written it down.
 *
 * @param string $file `embed.html`, or a path that begins with `oembed/`.
 * @return string
 */
function draagkracht_page_url( $file ) {
	return plugins_url( 'bundle/' . $file, DRAAGKRACHT_FILE );
}

/**
 * What the bundle consists of, as `release.json` in it says; nothing when that is not there.
 *
 * @return array<string, mixed>
 */
function draagkracht_release() {
	static $release = null;
	if ( null === $release ) {
		$path    = dirname( __DIR__ ) . '/bundle/' . DRAAGKRACHT_VERSION . '/release.json';
		$release = is_readable( $path ) ? (array) json_decode( (string) file_get_contents( $path ), true ) : array();
	}
	return $release;
}

/**
 * What a file of the bundle is checked by; nothing when that is not known.
 *
 * @param string $file Path within the bundle.
 * @return string
 */
function draagkracht_integrity( $file ) {
	$release = draagkracht_release();
	return isset( $release['files'][ $file ]['integrity'] ) ? (string) $release['files'][ $file ]['integrity'] : '';
}

/**
 * Puts the script on this page, once. Its address names the version: a browser that kept the script of an earlier version would check it by
 * the sum of this one, and refuse it. What the script fetches lies beside it.
 */
function draagkracht_enqueue() {
	wp_enqueue_script_module( 'draagkracht', draagkracht_url( 'draagkracht.js' ), array(), null );
}

/** Puts the script on the page of a post with a tag, a div, a class or a link of ours in it. */
function draagkracht_enqueue_for_post() {
	$post = is_singular() ? get_post() : null;
	if ( $post && preg_match( '~<dk-|data-dk-widget=|class="[^"]*\bdk-|embed\.html#~', $post->post_content ) ) {
		draagkracht_enqueue();
	}
}

/**
 * Lets the browser check our script before it runs.
 *
 * @param array<string, string|bool> $attributes Attributes of a script tag.
 * @return array<string, string|bool>
 */
function draagkracht_script_attributes( $attributes ) {
	$integrity = draagkracht_integrity( 'draagkracht.js' );
	if ( '' !== $integrity && isset( $attributes['id'] ) && 'draagkracht-js-module' === $attributes['id'] ) {
		$attributes['integrity']   = $integrity;
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}
