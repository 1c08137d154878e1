<?php

declare(strict_types=1);

namespace Drupal\draagkracht\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\draagkracht\Elements;

/**
 * One of our elements as a block.
 *
 * @Block(
 *   id = "draagkracht",
 *   admin_label = @Translation("Draagkracht"),
 *   category = @Translation("Draagkracht")
 * )
 */
final class DraagkrachtBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['element' => 'dk-outcome-chart', 'attributes' => [], 'content' => ['value' => '', 'format' => NULL]];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $tags = array_keys(Elements::all());
    $form['element'] = [
      '#type' => 'select',
      '#title' => $this->t('Onderdeel'),
      '#options' => array_combine($tags, $tags),
      '#default_value' => $this->configuration['element'],
    ];
    $fields = [
      'src' => $this->t('Bestand met cijfers'),
      'indicator' => $this->t('Welk cijfer'),
      'better' => $this->t('Wat is beter: higher, lower of neutral'),
      'heading-level' => $this->t('Niveau van de kop'),
    ];
    foreach ($fields as $name => $label) {
      $form['attributes'][$name] = [
        '#type' => 'textfield',
        '#title' => $label,
        '#default_value' => $this->configuration['attributes'][$name] ?? '',
      ];
    }
    $form['content'] = [
      '#type' => 'text_format',
      '#title' => $this->t('Tabel of tekst'),
      '#description' => $this->t('Dit ziet een lezer zonder script. Van een tabel maakt het script een grafiek.'),
      '#default_value' => $this->configuration['content']['value'],
      '#format' => $this->configuration['content']['format'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['element'] = $form_state->getValue('element');
    $this->configuration['attributes'] = array_filter((array) $form_state->getValue('attributes'));
    $this->configuration['content'] = $form_state->getValue('content');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $tag = $this->configuration['element'];
    $known = Elements::all()[$tag] ?? NULL;
    if ($known === NULL) {
      return [];
    }
    $language = \Drupal::languageManager()->getCurrentLanguage()->getId() === 'nl' ? 'nl' : 'en';
    $attributes = array_intersect_key($this->configuration['attributes'], array_flip($known)) + ['lang' => $language];
    return [
      // Drupal escapes the attributes, and the text goes through its own text format.
      '#type' => 'html_tag',
      '#tag' => $tag,
      '#attributes' => $attributes,
      'content' => [
        '#type' => 'processed_text',
        '#text' => $this->configuration['content']['value'],
        '#format' => $this->configuration['content']['format'],
      ],
      '#attached' => ['library' => ['draagkracht/elements']],
    ];
  }

}
