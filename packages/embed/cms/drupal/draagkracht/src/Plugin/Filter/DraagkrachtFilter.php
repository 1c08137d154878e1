<?php

declare(strict_types=1);

namespace Drupal\draagkracht\Plugin\Filter;

use Drupal\draagkracht\Elements;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;

/**
 * Puts the script on pages whose text holds one of our elements.
 *
 * The text itself stays as it is. Where this filter is on, the editor keeps our tags too: see draagkracht.ckeditor5.yml.
 *
 * @Filter(
 *   id = "draagkracht",
 *   title = @Translation("Draagkracht: grafieken in de tekst"),
 *   description = @Translation("Laadt het script als er een grafiek in de tekst staat."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
 *   weight = 20
 * )
 */
final class DraagkrachtFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    return Elements::standIn((string) $text)
      ? $result->addAttachments(['library' => ['draagkracht/elements']])
      : $result;
  }

}
