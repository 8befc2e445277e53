// tries: to draw, and to run what a drawing can run
// expect: done
// expect: prints "<svg onload="
// expect: no-request
console.log(
  '<svg onload="alert(1)"><image href="http://ADDRESS/x.png"/><script>alert(1)</script></svg>',
);
console.log(
  '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
);
console.log('</div></pre></template>--><![CDATA[ <!-- &lt;b&gt; &#60;b&#62;');
