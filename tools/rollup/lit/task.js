// What the single file leaves out of @lit/task: everything but running when the arguments change, and saying how it ends.

export const task = {
  file: '@lit/task/task.js',
  digest: '302d24f07a1a7497',
  edits: [
    {
      out: 'runs by hand, values to begin with, and other ways to ask for the outcome',
      find: ['class h{', 'const r=(s,i)=>'],
      put:
        'class h{constructor(t,{task:s,args:i,onComplete:h,onError:e}){' +
        'this.p=0,this.i=0,(this._=t).addController(this),this.v=s,this.j=i,this.k=h,this.A=e}' +
        'hostUpdate(){const t=this.j(),s=this.O;this.O=t,s&&r(s,t)||this.run(t)}' +
        'async run(t){let s,h,e=!1;1===this.i&&this.q.abort(),this.i=1,this._.requestUpdate();' +
        'const r=++this.p;this.q=new AbortController;' +
        'try{s=await this.v(t,{signal:this.q.signal})}catch(t){e=!0,h=t}' +
        'if(this.p===r){if(s===i)this.i=0;else{try{e?this.A(h):this.k(s)}catch{}this.i=e?3:2}' +
        'this._.requestUpdate()}}' +
        'abort(t){1===this.i&&this.q.abort(t)}get status(){return this.i}}',
    },
    {
      out: 'arguments that change in number',
      find: ['const r=(s,i)=>', ';export{'],
      put: 'const r=(s,i)=>s.every((s,h)=>!t(s,i[h]))',
    },
  ],
};
