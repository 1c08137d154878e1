<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $type = 'draagkracht_element';
    $texts = 'LLL:EXT:draagkracht/Resources/Private/Language/locallang.xlf:';
    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $texts . 'element',
        'value' => $type,
        'icon' => 'content-table',
        'group' => 'default',
    ]);
    ExtensionManagementUtility::addPiFlexFormValue('*', 'FILE:EXT:draagkracht/Configuration/FlexForms/Element.xml', $type);
    $GLOBALS['TCA']['tt_content']['types'][$type] = [
        'showitem' => '--palette--;;general, header, pi_flexform, bodytext;' . $texts . 'content'
            . ', --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access, --palette--;;hidden, --palette--;;access',
        'columnsOverrides' => ['bodytext' => ['config' => ['enableRichtext' => true]]],
    ];
})();
