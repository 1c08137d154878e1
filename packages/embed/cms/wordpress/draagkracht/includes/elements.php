<?php
/**
 * Our elements and the attributes they listen to, as `elements.json` has them.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every tag with the names of its attributes.
 *
 * @return array<string, string[]>
 */
function draagkracht_elements() {
	static $elements = null;
	if ( null === $elements ) {
		// A file of the plug-in itself, not an address.
		$elements = (array) json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/elements.json' ), true );
	}
	return $elements;
}

/**
 * Lets our tags stay in what somebody writes who may not use every tag. Comments of visitors are left as they are.
 *
 * @param array<string, array<string, bool>> $allowed Tags with their attributes.
 * @param string|array                       $context Where the text is for.
 * @return array<string, array<string, bool>>
 */
function draagkracht_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( draagkracht_elements() as $tag => $names ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( $names, array( 'id', 'class' ) ), true );
	}
	$allowed['time'] = array_merge( isset( $allowed['time'] ) ? $allowed['time'] : array(), array( 'datetime' => true ) );
	return $allowed;
}
