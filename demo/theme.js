// The two choices at the top of theme.html. A page of one's own has a <link> to the theme it wants, and no script.
const sheet = document.getElementById('theme');
const list = document.querySelector('resource-list');
const { theme, scheme } = document.querySelector('.switch').elements;

function show() {
  const ready = theme.value && theme.value !== 'evergreen';
  list.classList.toggle('evergreen', theme.value === 'evergreen');
  if (ready) sheet.href = `../dist/themes/${theme.value}.css`;
  else sheet.removeAttribute('href');
  document.documentElement.style.colorScheme = scheme.value;
}

theme.addEventListener('change', show);
scheme.addEventListener('change', show);
// A browser that comes back to the page keeps what was chosen.
show();
