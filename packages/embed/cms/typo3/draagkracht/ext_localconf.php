<?php

declare(strict_types=1);

use Draagkracht\Typo3\Html\ElementsBuilder;
use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;

defined('TYPO3') or die();

// Our tags stay in texts, unless this site already has a builder of its own: that one goes before ours.
if (($GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] ?? '') === DefaultSanitizerBuilder::class) {
    $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = ElementsBuilder::class;
}

// A preset for the editor, to be chosen in Page TSconfig: RTE.default.preset = draagkracht
$GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets']['draagkracht'] = 'EXT:draagkracht/Configuration/RTE/Draagkracht.yaml';
