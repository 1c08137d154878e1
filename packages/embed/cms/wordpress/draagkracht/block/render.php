<?php
/**
 * Prints the block. WordPress hands over what the editor filled in, and the HTML of the blocks within.
 *
 * @var array<string, mixed> $attributes
 * @var string               $content
 *
 * @package Draagkracht
 */

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- every part of it is escaped where it is made.
echo draagkracht_block( $attributes, $content );
