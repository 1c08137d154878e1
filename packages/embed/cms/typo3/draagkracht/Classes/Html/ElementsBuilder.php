<?php

declare(strict_types=1);

namespace Draagkracht\Typo3\Html;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Attr;
use TYPO3\HtmlSanitizer\Behavior\Tag;

/**
 * The sanitizer of TYPO3 with our elements on its list: without it the code of an element is shown to the reader.
 */
class ElementsBuilder extends DefaultSanitizerBuilder
{
    /** Attributes with an address; they are held to the same form as `src` of a picture. */
    private const ADDRESSES = ['src', 'geo'];

    public function createBehavior(): Behavior
    {
        $file = dirname(__DIR__, 2) . '/elements.json';
        $elements = (array)json_decode((string)file_get_contents($file), true);
        $tags = array_map($this->tagOf(...), array_keys($elements), $elements);
        return parent::createBehavior()->withName('draagkracht')->withTags(...$tags);
    }

    /**
     * @param string[] $names
     */
    private function tagOf(string $tag, array $names): Tag
    {
        $plain = array_diff($names, self::ADDRESSES, ['lang']);
        $addresses = array_map(
            fn (string $name): Attr => (new Attr($name, Attr::MATCH_FIRST_VALUE))->addValues(
                new Behavior\RegExpAttrValue('#^(https?://|/(?!/)|[^/:][^:]*$)#')
            ),
            array_values(array_intersect($names, self::ADDRESSES))
        );
        return (new Tag($tag, Tag::ALLOW_CHILDREN))
            ->addAttrs(...$this->globalAttrs)
            ->addAttrs(...$this->createAttrs(...array_values($plain)))
            ->addAttrs(...$addresses);
    }
}
