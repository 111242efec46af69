// What the single file leaves out of lit-html: everything but templates in HTML whose bindings are a child, or a whole
// attribute, property or event. ../markup-bindings.js lets nothing else pass, and marks the bindings in the markup.

export const litHtml = {
  file: 'lit-html/lit-html.js',
  digest: 'b878e7f95dec8a9b',
  edits: [
    {
      // A document of our own makes templates in HTML on a page in XHTML, too, and nothing on the page is named like its
      // methods: an `<img name="createElement">` takes the place of the one in the page's document.
      out: 'marks to find bindings by: they have their own already',
      find: [',h="$lit$",', ',c=()=>'],
      put: ',l=new Document().implementation.createHTMLDocument("")',
    },
    {
      out: 'patterns to find bindings with, and a longer test for lists',
      find: [',d=t=>u(t)||', ',x=t=>'],
      put: '',
    },
    {
      out: 'templates in SVG and MathML, and `noChange`. A template is told by its strings',
      find: ['x=t=>(i,...s)', ',A=Symbol'],
      put: 'b=(t,...i)=>({strings:t,values:i})',
    },
    {
      out: 'a `nothing` that several copies of Lit share: none renders what another one has made',
      find: 'Symbol.for("lit-nothing")',
      put: 'Symbol()',
    },
    {
      // Nothing that comes from JSON passes for a template: its arrays have no `raw`, its objects cannot be joined.
      out: 'a part of the test for templates that the rest makes up for',
      find: '!u(t)||!t.hasOwnProperty("raw")',
      put: '!t.raw',
    },
    {
      out: 'the text of an error that only development builds explain',
      find: 'Error("invalid template strings array")',
      put: 'Error()',
    },
    {
      out: 'the search for bindings',
      find: ['const N=', 'class S{'],
      put: '',
    },
    {
      // A bound attribute has a sign before its name, a child's place is a comment.
      out: 'bindings in comments, in attributes’ names and parts, in elements without markup, and to whole elements',
      find: ['class S{', 'function M('],
      put:
        'class S{constructor({strings:t}){this.parts=[],this.el=l.createElement("template"),' +
        'this.el.innerHTML=V(t,t.join("")),P.currentNode=this.el.content;' +
        'for(let i,s=0;i=P.nextNode();s++)if(1===i.nodeType)for(const t of i.getAttributeNames()){' +
        'const e={"$":H,".":I,"?":L,"@":z}[t[0]];' +
        'e&&(this.parts.push({index:s,ctor:e,name:t.slice(1)}),i.removeAttribute(t))' +
        '}else this.parts.push({index:s,ctor:k})}}',
    },
    {
      out: 'directives',
      find: ['function M(', 'class R{'],
      put: '',
    },
    {
      out: 'what directives ask of an instance of a template',
      find: ['class R{', 'class k{'],
      put:
        'class R{constructor(t){this._$AD=t}u(){const{el:{content:t},parts:i}=this._$AD,s=l.importNode(t,!0);' +
        'P.currentNode=s;let e=P.nextNode(),h=0;' +
        'return this._$AV=i.map(t=>{for(;h<t.index;h++)e=P.nextNode();return new t.ctor(e,t.name)}),P.currentNode=l,s}' +
        'p(t){this._$AV.forEach((i,s)=>i._$AI(t[s]))}}',
    },
    {
      out: 'what directives ask of a child',
      find: ['class k{', 'O(t){'],
      put:
        'class k{constructor(t,i=t.nextSibling){this._$AH=A,this._$AA=t,this._$AB=i}' +
        '_$AI(t){a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&this._(t):' +
        't.strings?this.$(t):t.nodeType?this.T(t):t[Symbol.iterator]?this.k(t):this._(t)}',
    },
    {
      out: 'templates that are compiled in Lit’s way, and options',
      find: ['$(t){', '_$AC(t){'],
      put:
        '$(t){const{values:i}=t,s=this._$AC(t);if(this._$AH?._$AD===s)this._$AH.p(i);' +
        'else{const t=new R(s),e=t.u();t.p(i),this.T(e),this._$AH=t}}',
    },
    {
      out: 'options',
      find: 's=new k(this.O(c()),this.O(c()),this,this.options)',
      put: 's=new k(this.O(c()),this.O(c()))',
    },
    {
      out: 'an argument for directives',
      find: 'this._$AR(s&&s._$AB.nextSibling,e)',
      put: 'this._$AR(s&&s._$AB.nextSibling)',
    },
    {
      out: 'telling directives that their place goes',
      find: ['_$AR(t=', 'class H{'],
      put: '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const i=t.nextSibling;t.remove(),t=i}}}',
    },
    {
      out: 'attributes of several values, and what directives ask of one',
      find: ['class H{', 'j(t){t===A?this.element.removeAttribute'],
      put:
        'class H{constructor(t,i){this._$AH=A,this.element=t,this.name=i}' +
        '_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}',
    },
    {
      out: 'the kind of a property, for directives',
      find: 'constructor(){super(...arguments),this.type=3}',
      put: '',
    },
    {
      out: 'the kind of an attribute that is there or not, for directives',
      find: 'constructor(){super(...arguments),this.type=4}',
      put: '',
    },
    {
      out: 'listeners that are objects, have options or need `this`: ours are arrow functions',
      find: ['class z extends H', 'class Z{'],
      put:
        'class z extends H{constructor(t,i){super(t,i),t.addEventListener(i,this)}_$AI(t){this._$AH=t}' +
        'handleEvent(t){"function"==typeof this._$AH&&this._$AH(t)}}',
    },
    {
      out: 'bindings to whole elements, and the doors for other packages of Lit and for polyfills',
      find: ['class Z{', 'const D='],
      put: '',
    },
    {
      out: 'options: what is rendered stands alone in its container',
      find: ['const D=', '\n//#'],
      put:
        'const D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)};' +
        'export{b as html,A as nothing,D as render};',
    },
  ],
};
