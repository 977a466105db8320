export default {root: "src", output: "site", title: "A page", globalStylesheets: [], search: false};
