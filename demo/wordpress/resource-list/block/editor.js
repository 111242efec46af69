// The block in the editor: its settings as controls, and the list as visitors will see it. Written without JSX, so that
// nothing has to be built. The server renders the block, here and in the page.
(({ apiFetch, blockEditor, blocks, components, element, i18n, serverSideRender: ServerSideRender }) => {
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Button, Disabled, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const { createElement: el, useState } = element;
  const { __ } = i18n;

  const FACETS = [
    'section',
    'type',
    'format',
    'audience',
    'topic',
    'publisher',
    'year',
    'language',
    'access',
    'source',
  ];

  /** Not one of the editor's icon font, whose letters become part of the block's name. */
  const icon = el(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
    el('path', { d: 'M4 5h3v3H4zm5 0h11v3H9zM4 10.5h3v3H4zm5 0h11v3H9zM4 16h3v3H4zm5 0h11v3H9z' }),
  );

  const withDefault = (label, options) => [{ value: '', label }, ...options];

  const orders = () =>
    withDefault(__('As in the feed', 'resource-list'), [
      { value: 'title', label: __('By title', 'resource-list') },
      { value: 'newest', label: __('Newest first', 'resource-list') },
      { value: 'oldest', label: __('Oldest first', 'resource-list') },
    ]);

  const groups = () =>
    withDefault(__('By the headings of the feed', 'resource-list'), [
      { value: 'none', label: __('No headings', 'resource-list') },
      ...FACETS.filter((name) => name !== 'section').map((value) => ({ value, label: value })),
    ]);

  const levels = () =>
    withDefault(
      __('As the script has it', 'resource-list'),
      [1, 2, 3, 4, 5, 6].map((level) => ({ value: `${level}`, label: `H${level}` })),
    );

  const caches = () => [
    { value: '0', label: __('No: the browser of each visitor gets the feed', 'resource-list') },
    { value: '15', label: __('For 15 minutes', 'resource-list') },
    { value: '60', label: __('For an hour', 'resource-list') },
    { value: '1440', label: __('For a day', 'resource-list') },
  ];

  /** What a control of any kind needs: its value, and where a new one goes. An empty one is not kept. */
  function bind({ attributes, setAttributes }) {
    const set = (name, value) => setAttributes({ [name]: value === '' ? undefined : value });
    return {
      text: (name, label, help) =>
        el(TextControl, { key: name, label, help, value: attributes[name] ?? '', onChange: (it) => set(name, it) }),
      toggle: (name, label) =>
        el(ToggleControl, { key: name, label, checked: attributes[name], onChange: (it) => set(name, it) }),
      /** One word of a setting that is a list of words. */
      word: (name, word, label) => {
        const words = (attributes[name] ?? '').split(' ').filter(Boolean);
        return el(ToggleControl, {
          key: word,
          label,
          checked: words.includes(word),
          onChange: (it) => set(name, (it ? [...words, word] : words.filter((one) => one !== word)).join(' ')),
        });
      },
      select: (name, label, options, help) =>
        el(SelectControl, {
          key: name,
          label,
          help,
          options,
          value: attributes[name] ?? '',
          onChange: (it) => set(name, it),
        }),
      number: (name, label, options, help) =>
        el(SelectControl, {
          key: name,
          label,
          help,
          options,
          value: `${attributes[name] ?? ''}`,
          onChange: (it) => set(name, it && Number(it)),
        }),
    };
  }

  function settings(control) {
    return [
      el(
        PanelBody,
        { key: 'list', title: __('List', 'resource-list') },
        control.text(
          'src',
          __('Feed address', 'resource-list'),
          __('One or more addresses, with spaces between them.', 'resource-list'),
        ),
        control.text(
          'label',
          __('Name of the list', 'resource-list'),
          __('By default the title of the feed.', 'resource-list'),
        ),
        control.select('sort', __('Order', 'resource-list'), orders()),
        control.select('groupBy', __('Headings', 'resource-list'), groups()),
        control.number('headingLevel', __('Level of the headings', 'resource-list'), levels()),
        control.text('printTitle', __('Heading on paper', 'resource-list'), __('By default none.', 'resource-list')),
        el(TextControl, {
          key: 'pageSize',
          type: 'number',
          min: 1,
          label: __('Entries until “Show more”', 'resource-list'),
          ...control.count('pageSize'),
        }),
      ),
      el(
        PanelBody,
        { key: 'filters', title: __('Search and filters', 'resource-list'), initialOpen: false },
        control.text('facets', __('Which filters, in order', 'resource-list'), FACETS.join(' ')),
        control.text('only', __('Show only', 'resource-list'), 'type: training, toolkit; language: es'),
        control.toggle('noSearch', __('Leave the search box out', 'resource-list')),
        control.toggle('noFilters', __('Leave the filters out', 'resource-list')),
        control.toggle('urlState', __('Keep chosen filters in the address', 'resource-list')),
      ),
      el(
        PanelBody,
        { key: 'actions', title: __('Buttons', 'resource-list'), initialOpen: false },
        control.word('actions', 'print', __('Print the list', 'resource-list')),
        control.word('actions', 'copy', __('Copy the list', 'resource-list')),
        control.word('actions', 'shortlist', __('Put entries on a shortlist', 'resource-list')),
      ),
      el(
        PanelBody,
        { key: 'page', title: __('Without the script', 'resource-list'), initialOpen: false },
        control.text(
          'link',
          __('Address of the full list', 'resource-list'),
          __('By default the feed.', 'resource-list'),
        ),
        control.text('linkText', __('Words of the link', 'resource-list')),
        control.text('lang', __('Language, when it is not that of the page', 'resource-list'), 'es, zh, pt-BR'),
      ),
      el(
        PanelBody,
        { key: 'cache', title: __('Where the feed comes from', 'resource-list'), initialOpen: false },
        control.number(
          'cache',
          __('This site keeps a copy of the feed', 'resource-list'),
          caches(),
          __('One feed of up to 512 KB. Visitors then ask nobody but this site.', 'resource-list'),
        ),
        control.refresh(),
      ),
    ];
  }

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const [typed, setTyped] = useState('');
    const [fetched, setFetched] = useState('');
    const [round, setRound] = useState(0);
    const control = {
      ...bind(props),
      count: (name) => ({
        value: attributes[name] ?? '',
        onChange: (it) => setAttributes({ [name]: Number(it) >= 1 ? Math.floor(Number(it)) : undefined }),
      }),
      refresh: () =>
        attributes.cache > 0 &&
        el(
          Button,
          {
            key: 'refresh',
            variant: 'secondary',
            onClick: () =>
              apiFetch({ path: '/resource-list/v1/refresh', method: 'POST', data: { src: attributes.src } }).then(
                () => {
                  setRound(round + 1);
                  setFetched(__('The feed was fetched anew.', 'resource-list'));
                },
                (error) => setFetched(error.message),
              ),
          },
          __('Fetch the feed now', 'resource-list'),
        ),
    };
    const start = el(
      Placeholder,
      {
        icon,
        label: __('Resource list', 'resource-list'),
        instructions: __('Where is the feed? Paste the address of a JSON feed.', 'resource-list'),
      },
      el(
        'form',
        {
          onSubmit: (event) => {
            event.preventDefault();
            if (typed.trim()) setAttributes({ src: typed.trim() });
          },
        },
        el(TextControl, { label: __('Feed address', 'resource-list'), value: typed, onChange: setTyped }),
        el(Button, { variant: 'primary', type: 'submit' }, __('Show the list', 'resource-list')),
      ),
    );
    // What is in the preview cannot be used by accident: links would lead away from an unsaved page.
    const preview = el(
      Disabled,
      null,
      el(ServerSideRender, { key: round, block: 'resource-list/resource-list', attributes, httpMethod: 'POST' }),
    );
    return el(
      'div',
      useBlockProps(),
      el(InspectorControls, { key: 'settings' }, ...settings(control)),
      fetched && el(Notice, { status: 'info', onRemove: () => setFetched('') }, fetched),
      attributes.src ? preview : start,
    );
  }

  blocks.registerBlockType('resource-list/resource-list', { icon, edit: Edit, save: () => null });
})(window.wp);
