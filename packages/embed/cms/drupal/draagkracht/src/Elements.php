<?php

declare(strict_types=1);

namespace Drupal\draagkracht;

/**
 * Our elements and the attributes they listen to, as `elements.json` has them.
 */
final class Elements {

  /**
   * Every tag with the names of its attributes.
   *
   * @return array<string, string[]>
   *   The list.
   */
  public static function all(): array {
    static $elements = NULL;
    return $elements ??= (array) json_decode((string) file_get_contents(dirname(__DIR__) . '/elements.json'), TRUE);
  }

  /**
   * Whether a text holds a tag, a div, a class or a link of ours.
   */
  public static function standIn(string $text): bool {
    return preg_match('~<dk-|data-dk-widget=|class="[^"]*\bdk-|embed\.html#~', $text) === 1;
  }

}
