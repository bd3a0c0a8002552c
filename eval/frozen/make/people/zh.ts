import type { Person } from "../person.ts";

export const chinese: Person[] = [
  {
    id: "linyutong",
    lang: "zh",
    name: "林雨桐",
    label: "人力资源专员",
    email: "linyutong@example.com",
    phone: "138-0000-5517",
    city: "武汉",
    code: "CN",
    summary: "人力资源管理专业应届毕业生，做事细致，有两段招聘实习经历，善于沟通与数据整理。",
    jobs: [
      {
        at: "江城云帆科技有限公司",
        where: "武汉",
        roles: [
          {
            title: "招聘实习生",
            from: "2023-07",
            to: "2023-12",
            does: ["负责简历筛选与面试邀约，累计邀约候选人300余人", "整理招聘周报，维护人才库"],
          },
        ],
      },
      {
        at: "华星教育咨询有限公司",
        where: "武汉",
        roles: [{ title: "行政助理（实习）", from: "2022-07", to: "2022-09", does: ["协助组织员工培训与团建活动"] }],
      },
    ],
    schools: [
      {
        at: "楚江大学",
        degree: "本科",
        area: "人力资源管理",
        from: "2020-09",
        to: "2024-06",
        grade: "GPA 3.6/4.0",
        courses: ["组织行为学", "劳动法", "薪酬管理", "统计学"],
      },
    ],
    skills: [["技能", ["Excel", "SPSS", "PPT制作", "Photoshop"]]],
    tongues: [
      ["英语", "CET-6"],
      ["普通话", "二级甲等"],
    ],
    awards: [
      { title: "校级一等奖学金", on: "2022" },
      { title: "优秀学生干部", on: "2021" },
    ],
    certs: [{ name: "企业人力资源管理师（四级）", on: "2023" }],
    facts: [
      ["性别", "女"],
      ["出生年月", "2002.05"],
      ["民族", "汉族"],
      ["政治面貌", "共青团员"],
      ["籍贯", "湖北宜昌"],
    ],
  },
  {
    id: "ouyanghaoran",
    lang: "zh",
    name: "欧阳浩然",
    label: "后端开发工程师",
    email: "ouyang.haoran@example.org",
    phone: "139 0000 2846",
    city: "杭州",
    code: "CN",
    links: [["GitHub", "github.com/oyhr-example"]],
    summary: "六年后端开发经验，熟悉高并发系统设计与性能调优，带过五人小组。",
    jobs: [
      {
        at: "杭州潮汐网络科技有限公司",
        where: "杭州",
        roles: [
          {
            title: "高级后端开发工程师",
            from: "2021-03",
            to: "now",
            does: ["负责订单中心重构，接口平均响应时间由220ms降至60ms", "主导分库分表方案，支撑日均800万订单"],
          },
        ],
      },
      {
        at: "南京青鸟软件股份有限公司",
        where: "南京",
        roles: [
          {
            title: "Java开发工程师",
            from: "2018-07",
            to: "2021-02",
            does: ["参与物流跟踪平台的设计与开发", "编写单元测试，覆盖率提升至85%"],
          },
        ],
      },
    ],
    schools: [
      { at: "钟山理工大学", degree: "硕士", area: "软件工程", from: "2015-09", to: "2018-06" },
      { at: "淮海大学", degree: "学士", area: "计算机科学与技术", from: "2011-09", to: "2015-06" },
    ],
    skills: [
      ["编程语言", ["Java", "Go", "Python"]],
      ["中间件", ["MySQL", "Redis", "Kafka", "Elasticsearch"]],
      ["框架", ["Spring Boot", "Dubbo"]],
    ],
    projects: [
      {
        name: "订单中心重构",
        role: "技术负责人",
        from: "2021-06",
        to: "2022-03",
        what: "将单体订单系统拆分为六个服务，实现灰度发布与自动回滚。",
        tools: ["Java", "Kafka"],
      },
      {
        name: "物流轨迹平台",
        role: "核心开发",
        from: "2019-05",
        to: "2020-10",
        what: "接入四十家快递公司的轨迹数据并统一格式。",
        tools: ["Spring Boot", "MySQL"],
      },
    ],
    tongues: [["英语", "熟练"]],
  },
  {
    id: "zhouhuimin",
    lang: "zh",
    name: "周慧敏",
    label: "财务主管",
    email: "zhouhm@example.net",
    phone: "+86 137 0000 9021",
    street: "锦江区春晓路66号",
    city: "成都",
    code: "CN",
    summary: "十年财务工作经验，熟悉制造业成本核算与税务申报，持有中级会计职称。",
    jobs: [
      {
        at: "成都蜀锦机械制造有限公司",
        roles: [
          {
            title: "财务主管",
            from: "2017-04",
            to: "now",
            does: ["管理五人财务团队，按月出具合并报表", "推动ERP成本模块上线，结账周期缩短4天"],
          },
          { title: "成本会计", from: "2014-05", to: "2017-03", does: ["负责车间成本归集与分摊"] },
        ],
      },
      { at: "四川安达会计师事务所", roles: [{ title: "审计助理", from: "2012-07", to: "2014-04", does: ["参与年报审计与存货监盘"] }] },
    ],
    schools: [{ at: "西岭财经大学", degree: "本科", area: "会计学", from: "2008-09", to: "2012-06" }],
    skills: [["专业技能", ["用友U8", "金蝶K3", "Excel", "纳税申报", "成本核算"]]],
    certs: [
      { name: "中级会计师", on: "2016" },
      { name: "会计从业资格证", on: "2012" },
    ],
    tongues: [["英语", "CET-4"]],
    facts: [
      ["性别", "女"],
      ["年龄", "34岁"],
      ["婚姻状况", "已婚"],
    ],
    likes: ["羽毛球", "书法"],
  },
  {
    id: "heqiming",
    lang: "zh",
    name: "何启明",
    label: "市场营销经理",
    email: "heqiming@example.com",
    phone: "136 0000 4473",
    city: "深圳",
    code: "CN",
    summary: "专注消费电子出海营销，熟悉北美与东南亚渠道。",
    jobs: [
      {
        at: "深圳南山光电有限公司",
        where: "深圳",
        roles: [
          { title: "市场营销经理", from: "2020-10", to: "now", does: ["年度预算1200万元，线上销售额增长45%", "搭建海外红人合作体系"] },
        ],
      },
      {
        at: "广州白鹭广告有限公司",
        where: "广州",
        roles: [{ title: "客户主任", from: "2016-08", to: "2020-09", does: ["服务家电与快消客户八家"] }],
      },
    ],
    schools: [{ at: "岭南商学院", where: "广州", degree: "学士", area: "市场营销", from: "2012-09", to: "2016-06" }],
    skills: [["技能", ["Google Ads", "数据分析", "品牌策划", "Tableau"]]],
    tongues: [
      ["英语", "流利"],
      ["粤语", "母语"],
    ],
  },
];
