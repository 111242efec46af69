// An author at work in WordPress's own editor, by what is seen there: roles and names.

/** Fits the editor's name of a block in the list of blocks: "Resource list", not "Resource list of ours". */
const exactly = (name) => ({ name, exact: true });

export class Author {
  /** @param {import('playwright-core').Page} page @param {string} origin */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
  }

  async logIn(name, password) {
    await this.page.goto(`${this.origin}/wp-login.php`);
    await this.page.getByLabel('Username or Email Address').fill(name);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', exactly('Log In')).click();
    await this.page.waitForURL(/wp-admin/);
  }

  async newPost(title) {
    await this.page.goto(`${this.origin}/wp-admin/post-new.php`);
    await this.page.getByRole('textbox', { name: 'Add title' }).fill(title);
  }

  /** Inserts a block by its name, and opens its settings. */
  async insert(name) {
    const { page } = this;
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox', { name: /Search for blocks/ }).fill(name);
    await page.getByRole('option', exactly(name)).click();
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    const settings = page.getByRole('button', exactly('Settings'));
    if ((await settings.getAttribute('aria-expanded')) === 'false') await settings.click();
  }

  /** The block as it stands in the text. */
  block(name) {
    return this.page.getByRole('document', { name: `Block: ${name}` });
  }

  /** The controls of the block that is chosen, beside the text. */
  get settings() {
    return this.page.getByRole('region', { name: 'Editor settings' });
  }

  async openPanel(name) {
    const button = this.settings.getByRole('button', exactly(name));
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }

  /** Publishes and gives the address under which visitors find the post. */
  async publish() {
    const { page } = this;
    await page.getByRole('button', exactly('Publish')).click();
    await page.getByText('Post published.').first().waitFor();
    return page.evaluate('wp.data.select("core/editor").getPermalink()');
  }
}
