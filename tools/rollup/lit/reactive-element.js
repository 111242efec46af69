// What the single file leaves out of Lit's base classes: everything but properties that are strings, numbers, booleans or
// not attributes at all, set by the page; controllers that are there from the start; and one update after the other.

export const cssTag = {
  file: '@lit/reactive-element/css-tag.js',
  digest: '902f8d23ab8fb24a',
  edits: [
    {
      // Sheets are shared by all elements, as before. They are made while the script runs, and not by the first element:
      // its first rendering is the longest task as it is.
      out: 'engines without adoptable style sheets, which a strict page would not let work anyway, and mixed styles',
      find: ['const t=globalThis', '\n//#'],
      put:
        'const i=t=>{const s=new CSSStyleSheet;return s.replaceSync(t[0]),s},' +
        'S=(t,s)=>(t.adoptedStyleSheets=s,t);export{S as adoptStyles,i as css};',
    },
  ],
};

export const reactiveElement = {
  file: '@lit/reactive-element/reactive-element.js',
  digest: '76e9815ec67d1668',
  edits: [
    {
      out: 'what is gone from css-tag.js',
      find: ['import{getCompatibleStyle', '\n/**'],
      put: 'import{adoptStyles as s}from"./css-tag.js";export{css}from"./css-tag.js";',
    },
    {
      out: 'converters, and the metadata and initializers of decorators',
      find: ['const{is:i,', 'static get observedAttributes'],
      put: 'const f=(t,s)=>!Object.is(t,s);class y extends HTMLElement{',
    },
    {
      // A class of a page that extends ours has our properties and may have styles of its own.
      out: 'accessors written by hand, properties that a class adds to those it inherits, and options of properties',
      find: ['static get observedAttributes', 'constructor(){super(),this._$Ep'],
      put:
        'static get observedAttributes(){if(this.finalized!==this){this.finalized=this,this._$Eh=new Map;' +
        'for(const[t,{attribute:s=t.toLowerCase()}]of Object.entries(this.properties)){const i=Symbol();' +
        'Object.defineProperty(this.prototype,t,{get(){return this[i]},' +
        'set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0}),' +
        's&&this._$Eh.set(s,t)}}return[...this._$Eh.keys()]}',
    },
    {
      out: 'controllers that come later, and a root that is there before',
      find: ['constructor(){super(),this._$Ep', 'connectedCallback(){this.renderRoot'],
      put:
        'constructor(){super(),this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Set,this._$EO=new Set,' +
        'this._$Ep=new Map;for(const t in this.constructor.properties)' +
        'Object.hasOwn(this,t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}' +
        'addController(t){this._$EO.add(t)}',
    },
    {
      out: 'the same, and a method that is replaced before it is ever called',
      find: ['connectedCallback(){this.renderRoot', 'attributeChangedCallback'],
      put:
        'connectedCallback(){this.renderRoot??=s(this.attachShadow({mode:"open"}),this.constructor.styles),' +
        'this.enableUpdating(),this._$EO.forEach(t=>t.hostConnected?.())}' +
        'disconnectedCallback(){this._$EO.forEach(t=>t.hostDisconnected?.())}',
    },
    {
      out: 'converters, attributes that follow their property, and old values: ours only ask what has changed',
      find: ['attributeChangedCallback', 'async _$EP'],
      put:
        'attributeChangedCallback(t,s,i){const{_$Eh:e,properties:h}=this.constructor,r=e.get(t),{type:o}=h[r];' +
        'this[r]=o===Boolean?null!==i:o===Number&&null!==i?Number(i):i}' +
        'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.add(t)}' +
        'this.isUpdatePending||(this._$ES=this._$EP())}',
    },
    {
      out: 'steps of an update that nobody overrides',
      find: ['const t=this.scheduleUpdate()', 'export{y as'],
      put:
        'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep.clear();' +
        'try{this.willUpdate(this._$AL),this._$EO.forEach(t=>t.hostUpdate?.()),this.update()}' +
        'catch(t){throw this._$EM(),t}return this.updated(),!this.isUpdatePending}' +
        '_$EM(){this._$AL=new Set,this.isUpdatePending=!1}get updateComplete(){return this._$ES}}',
    },
    {
      out: 'what is gone',
      find: ['export{y as', '\n//#'],
      put: 'export{y as ReactiveElement,f as notEqual};',
    },
  ],
};

export const litElement = {
  file: 'lit-element/lit-element.js',
  digest: 'ee09e38303bb39c3',
  edits: [
    {
      out: 'what is gone from lit-html.js',
      find: ',noChange as r',
      put: '',
    },
    {
      out: 'options, and the doors for other packages of Lit, for hydration and for polyfills',
      find: ['const s=globalThis', '\n//#'],
      put: 'class i extends t{update(){const t=this.render();this._$EM(),e(t,this.renderRoot)}}export{i as LitElement};',
    },
  ],
};
