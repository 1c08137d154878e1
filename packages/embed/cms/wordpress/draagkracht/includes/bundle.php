<?php
/**
 * The script of the folder `bundle`: put on pages that hold one of our elements, and checked by the browser.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the bundle.
 *
 * @param string $file Path within the bundle.
 * @return string
 */
function draagkracht_url( $file ) {
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
		$path    = dirname( __DIR__ ) . '/bundle/release.json';
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
 * Puts the script on this page, once. The version stands behind its address: a browser that kept the script of an earlier version would
 * check it by the sum of this one, and refuse it.
 */
function draagkracht_enqueue() {
	$release = draagkracht_release();
	$version = isset( $release['version'] ) ? (string) $release['version'] : null;
	wp_enqueue_script_module( 'draagkracht', draagkracht_url( 'draagkracht.js' ), array(), $version );
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
