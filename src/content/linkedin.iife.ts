console.log('linkedin');
