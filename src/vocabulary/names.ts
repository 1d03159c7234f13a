/** 文体: what the reader calls each form of writing. */
export const formNames = {
  jihua: '计划体',
  zongjie: '总结体',
  fangan: '方案',
  jianghua: '讲话体',
  fangfa: '方法',
  tongzhi: '通知体',
  biaoge: '表格',
} as const;

/** What the reader calls each kind of page on which passages stand. */
export const kindNames = { plan: '范文', method: '方法', snippet: '段落', guide: '指南' } as const;

/** What the reader calls each kind of thing that can be found. */
export const foundNames = { ...kindNames, term: '术语', law: '法规' } as const;
