/* The blocks in the editor. Plain script over WordPress's own globals: nothing is built. */
(function (
  { blocks, blockEditor, components, element, serverSideRender: ServerSideRender },
  { widgets, words, values: valueLabels, ready },
) {
  const { createElement: el, Fragment, useEffect } = element;

  /** The page of a widget with its attributes: where the saved link leads. */
  function address({ page, fields }, attributes) {
    const query = fields
      .filter(({ attribute, addressed }) => addressed && attributes[attribute])
      .map(({ name, attribute }) => `${name}=${encodeURIComponent(attributes[attribute])}`);
    return query.length ? `${page}?${query.join('&')}` : page;
  }

  function control({ attribute, label, type, values }, attributes, setAttributes) {
    const value = attributes[attribute];
    const set = (next) => setAttributes({ [attribute]: next === '' ? undefined : next });
    const common = { key: attribute, label, onChange: set };
    if (type === 'boolean') return el(components.ToggleControl, { ...common, checked: value === true });
    if (values) {
      const options = values.map((each) => ({ label: valueLabels[each] ?? each, value: each }));
      return el(components.SelectControl, {
        ...common,
        value: value ?? '',
        options: [{ label: words.byDefault, value: '' }, ...options],
      });
    }
    if (type === 'number')
      return el(components.TextControl, {
        ...common,
        type: 'number',
        min: 1,
        value: value ?? '',
        onChange: (text) => set(text === '' ? '' : Number(text)),
      });
    return el(components.TextControl, { ...common, value: value ?? '' });
  }

  for (const widget of widgets) {
    blocks.registerBlockType(widget.block, {
      edit({ attributes, setAttributes }) {
        const { linkText = widget.title, url } = attributes;
        const wanted = address(widget, attributes);
        useEffect(() => {
          if (url !== wanted || attributes.linkText === undefined) setAttributes({ url: wanted, linkText });
        }, [wanted, url]);
        const settings = el(
          blockEditor.InspectorControls,
          {},
          el(
            components.PanelBody,
            { title: words.settings },
            ...widget.fields.map((field) => control(field, attributes, setAttributes)),
            el(components.TextControl, {
              label: words.linkText,
              help: words.linkHint,
              value: linkText,
              onChange: (text) => setAttributes({ linkText: text }),
            }),
          ),
        );
        const { url: _url, linkText: _text, ...shown } = attributes;
        const preview = ready
          ? el(components.Disabled, {}, el(ServerSideRender, { block: widget.block, attributes: shown }))
          : el(components.Placeholder, { label: widget.title, instructions: words.notReadyYet });
        return el(Fragment, {}, settings, el('div', blockEditor.useBlockProps(), preview));
      },
      save({ attributes: { url, linkText } }) {
        return el('p', blockEditor.useBlockProps.save(), el('a', { href: url }, linkText));
      },
    });
  }
})(globalThis.wp, globalThis.colabKit);
