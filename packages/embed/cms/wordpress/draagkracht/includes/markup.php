<?php
/**
 * The HTML of the shortcode and the block.
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that are ours, each escaped, with a space before it.
 *
 * @param string                      $tag    The tag, such as `dk-outcome-chart`.
 * @param array<string|int, mixed>    $given  What an editor filled in.
 * @param string                      $before What stands before each name: `data-` for a div.
 * @return string
 */
function draagkracht_attributes( $tag, $given, $before = '' ) {
	$known  = draagkracht_elements()[ $tag ];
	$result = '';
	foreach ( $given as $name => $value ) {
		$name = str_replace( '_', '-', strtolower( (string) $name ) );
		if ( ! in_array( $name, $known, true ) || ! is_scalar( $value ) || '' === (string) $value ) {
			continue;
		}
		$text    = 'src' === $name || 'geo' === $name ? esc_url( (string) $value ) : esc_attr( (string) $value );
		$result .= '' === $text ? '' : ' ' . esc_attr( $before . $name ) . '="' . $text . '"';
	}
	return $result;
}

/**
 * The tag of a widget, when it is one of ours.
 *
 * @param mixed $widget The name without `dk-`.
 * @return string|null
 */
function draagkracht_tag( $widget ) {
	$tag = 'dk-' . preg_replace( '/^dk-/', '', is_scalar( $widget ) ? (string) $widget : '' );
	return isset( draagkracht_elements()[ $tag ] ) ? $tag : null;
}

/**
 * The language of the page in the form our elements know.
 *
 * @return string
 */
function draagkracht_language() {
	return 0 === strpos( get_locale(), 'nl' ) ? 'nl' : 'en';
}

/**
 * `[draagkracht widget="outcome-chart" src="/cijfers.json"]a table[/draagkracht]`. Prints a div and not the element itself: the classic
 * editor puts paragraphs round a shortcode, and a browser closes a paragraph, with all that is open in it, where a table begins.
 *
 * @param array<string|int, mixed>|string $given   Attributes of the shortcode; hyphens or underscores are both fine.
 * @param string|null                     $content What stands between the two halves.
 * @return string
 */
function draagkracht_shortcode( $given, $content = null ) {
	$given = is_array( $given ) ? $given : array();
	$tag   = draagkracht_tag( isset( $given['widget'] ) ? $given['widget'] : '' );
	if ( null === $tag ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html__( 'Draagkracht: dit onderdeel bestaat niet. Controleer de naam bij “widget”.', 'draagkracht' ) . '</p>'
			: '';
	}
	draagkracht_enqueue();
	$inside = preg_replace( '~^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$~', '', (string) $content );
	return '<div data-dk-widget="' . esc_attr( substr( $tag, 3 ) ) . '"'
		. draagkracht_attributes( $tag, $given + array( 'lang' => draagkracht_language() ), 'data-' )
		. '>' . wp_kses_post( trim( (string) $inside ) ) . '</div>';
}

/**
 * The element of a block. What stands in it are blocks: their HTML is already that of WordPress.
 *
 * @param array<string, mixed> $attributes Attributes of the block.
 * @param string               $content    HTML of the blocks within, such as a table.
 * @return string
 */
function draagkracht_block( $attributes, $content ) {
	$tag = draagkracht_tag( isset( $attributes['widget'] ) ? $attributes['widget'] : '' );
	if ( null === $tag ) {
		return '';
	}
	draagkracht_enqueue();
	$own = array(
		'src'       => isset( $attributes['source'] ) ? $attributes['source'] : '',
		'indicator' => isset( $attributes['indicator'] ) ? $attributes['indicator'] : '',
		'better'    => isset( $attributes['better'] ) ? $attributes['better'] : '',
		'lang'      => draagkracht_language(),
	);
	return "<$tag" . draagkracht_attributes( $tag, $own ) . '>' . wp_kses_post( $content ) . "</$tag>";
}
