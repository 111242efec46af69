// For pages in XHTML, where Chromium takes no module from a tag (https://crbug.com/717643), but from a script.
import('/dist/resource-list.min.js');
