<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'Draagkracht',
    'description' => 'Grafieken en gereedschap voor het sociaal domein, als inhoudselement.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => [
        'depends' => [
            'typo3' => '12.4.0-13.4.99',
            'fluid_styled_content' => '12.4.0-13.4.99',
            'rte_ckeditor' => '12.4.0-13.4.99',
        ],
    ],
];
