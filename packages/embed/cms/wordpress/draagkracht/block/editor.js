/* The block in the editor: fields beside the page, and the table in the page as an ordinary block. */
((wp) => {
  const { registerBlockType } = wp.blocks;
  const { InnerBlocks, InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl } = wp.components;
  const { createElement: make } = wp.element;
  const { __ } = wp.i18n;

  const directions = [
    { value: '', label: __('Dat weet ik niet', 'draagkracht') },
    { value: 'higher', label: __('Hoger is beter', 'draagkracht') },
    { value: 'lower', label: __('Lager is beter', 'draagkracht') },
    { value: 'neutral', label: __('Geen van beide', 'draagkracht') },
  ];

  const field = (props, name, label, help) =>
    make(TextControl, {
      label,
      help,
      value: props.attributes[name],
      onChange: (value) => props.setAttributes({ [name]: value }),
    });

  const edit = (props) =>
    make(
      'div',
      useBlockProps(),
      make(
        InspectorControls,
        null,
        make(
          PanelBody,
          { title: __('Draagkracht', 'draagkracht') },
          field(props, 'widget', __('Onderdeel', 'draagkracht'), __('Bijvoorbeeld: outcome-chart', 'draagkracht')),
          field(
            props,
            'source',
            __('Bestand met cijfers', 'draagkracht'),
            __('Leeg als u een tabel invult.', 'draagkracht'),
          ),
          field(props, 'indicator', __('Welk cijfer', 'draagkracht'), ''),
          make(SelectControl, {
            label: __('Wat is beter?', 'draagkracht'),
            options: directions,
            value: props.attributes.better,
            onChange: (value) => props.setAttributes({ better: value }),
          }),
        ),
      ),
      make(InnerBlocks, { allowedBlocks: ['core/paragraph', 'core/table', 'core/list'], template: [['core/table']] }),
    );

  registerBlockType('draagkracht/element', { edit, save: () => make(InnerBlocks.Content) });
})(window.wp);
