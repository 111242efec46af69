/* global document -- it runs in a browser */
// What another component on the page brings along: a Lit of its own, with the policy `lit-html`.
import { html, render } from 'lit';

render(html`<p>Made by another Lit</p>`, document.body.appendChild(document.createElement('div')));
