// Items as this page wants them: the year first, then the pieces of the list in an order of their own.
document.querySelector('resource-list').renderItem = (
  item,
  { link, facts, topics, text, notice, attachments, editions },
) => {
  const make = (part, ...content) => {
    const element = document.createElement('div');
    element.setAttribute('part', part);
    element.append(...content);
    return element;
  };
  const year = item.issued?.slice(0, 4) ?? '–';
  return make(
    'card',
    make('card-year', year),
    make('card-body', make('card-title', link), facts, text, notice, attachments, editions, topics),
  );
};
