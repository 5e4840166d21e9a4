/// Charts: what one shows is a plain [ChartPicture]; [ChartPane] draws it in the colors of the theme.
package app.fairpanel.desktop.chart;
